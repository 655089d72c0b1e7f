"""The words of generated consultations: English at the top, made-up words in the long tail.

Words stand in the order of how often they occur; `units` turns the order into weights.
"""

FUNCTION_WORDS = """
the to and of a I in is be for that it are not they with have on this we as there you would my but
more or should can at was from need if all their when by who also so do about an need which has no
what will me our out because had been were only being up very your how could get than other any
where some just don't many those into too these often able over them he she his her us then such
well it's between within through both before after during without even most much own same same's
may might must shall does did doing done having here now never always still yet however therefore
although though while whether either neither each every few less least several another something
nothing anything everything someone anyone everyone nobody can't won't isn't doesn't didn't I'm
I've we're they're you're that's there's what's couldn't shouldn't wouldn't haven't hasn't aren't
upon per via towards against among across around under above below behind beyond along since until
once again further already almost rather quite perhaps maybe yes no not nor else unless instead
""".split()

FIELD_WORDS = """
children people support care family social child workers services families carers worker work time
service staff local young help training kinship foster authority funding needs experience parents
better children's carer placement placements system good think like make more important plan home
school health council mental money early team change information homes provide government working
residential given process right access full years community adoption education based years' quality
life lived disabled disability lead practice agency helpline professionals understanding guardians
relationship relationships court protection safeguarding multi-agency assessment role feel know
different new current national pay caseloads caseload retention recruitment workforce workload
manager managers practitioner practitioners employment advice best place long-term long term short
stability siblings sibling contact birth parent's grandparents grandparent allowance allowances
financial benefit benefits cost costs budget budgets resources resource resourced investment invest
spend spent police schools teachers nurse nurses midwife midwives GP CAMHS NHS SEND EHCP EHCPs
Ofsted standards inspection regulation regulated agencies private profit sector voluntary charity
charities independent advocacy advocate advocates listened listen listening voice voices wishes
views trauma trauma-informed attachment therapy therapeutic counselling waiting lists list threshold
thresholds intervention prevention preventative crisis intensive edge reunification return leaving
leavers care-experienced transition transitions housing accommodation benefits poverty domestic
abuse neglect harm risk risks safe safety decision decisions making consistent consistency change
changes turnover experienced qualified newly unqualified supervision reflective learning framework
career careers development degree apprenticeship apprenticeships student students university
bursary bursaries guidance statutory legislation law legal duty duties rights entitlement leave paid
pathfinder pathfinders pilot pilots evidence data sharing share record records outcome outcomes
measure measures indicator indicators accountability accountable leadership leader leaders director
directors partnership partnerships collaborate collaboration co-production co-design culture trust
respect dignity communication language interpreter interpreters cultural ethnic background identity
religion belonging loving love stable stability consult consultation proposal proposals question
reform reforms strategy strategies vision ambition review recommendation recommendations implement
implementation delay delays rural urban region regional regionally cooperative cooperatives
""".split()

GENERAL_WORDS = """
really going want see take find look give keep put seem become leave call ask tell start show try
run move live believe bring happen write sit stand lose pay meet include continue set learn lead
understand watch follow stop create speak read allow add spend grow open walk win offer remember
consider appear buy wait serve die send expect build stay fall cut reach kill remain suggest raise
pass sell require report decide pull great big small large old high low own public able bad real
certain clear whole free hard true ready simple easy strong possible late general specific poor
main sure common single personal difficult available likely nice huge popular basic known various
similar recent useful fair fine happy sad angry tired busy worried afraid proud sorry glad lucky
day week month year hour minute morning evening night today tomorrow yesterday way thing things man
woman men women boy girl baby friend group problem hand part place case company number point fact
world area story job word business issue side kind head house page reason result answer example
idea body friend's father mother brother sister level office door person art war history party
money's state power country city town village street road car bus train phone email letter form
forms meeting meetings visit visits visiting visited appointment appointments hours weeks months
weekend weekends evenings holiday holidays summer winter term letters calls called calling told
said says asked asking answered agree agreed disagree disagreed strongly partly completely totally
fully simply clearly obviously unfortunately sadly hopefully currently recently usually sometimes
rarely especially particularly generally mostly mainly directly properly effectively quickly slowly
enough lack lacking lacks shortage short-staffed overworked underpaid stressed burnout burnt-out
paperwork bureaucracy admin form-filling targets pressure pressures demand demands supply capacity
rates rate rise rising rises increase increased increasing decrease decreased reduce reduced
reduction improve improved improving improvement improvements develop developed developing ensure
ensured ensuring encourage encouraged encouraging enable enabled enabling promote promoted promoting
provided providing provision providers provider deliver delivered delivering delivery commission
commissioned commissioning contract contracts contractor tender priority priorities prioritise
prioritised focus focused focusing aim aims aimed goal goals purpose design designed model models
approach approaches method methods tool tools technology digital online website app computer
computers software internet café naïve résumé Zoë Siân fiancé Brontë façade déjà cliché rôle
nursery nurseries playgroup childminder childminders breakfast clubs club youth centre centres
hub hubs library libraries park parks sport sports swimming football music drama arts craft cooking
gardening pets dog cat travel transport taxi fares petrol mileage food clothes clothing shoes
uniform toys books laptop bedroom bedrooms garden kitchen flat rent mortgage tenancy landlord
landlords eviction homeless homelessness hostel refuge bed beds blanket heating electricity gas
England Scotland Wales London Leeds Bristol Manchester Birmingham Liverpool Newcastle Kent Essex
Devon Cornwall Norfolk Suffolk Surrey Sussex Yorkshire Lancashire Cumbria Durham Derbyshire Monday
Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August
September October November December Covid pandemic lockdown Brexit Parliament Minister Ministers
MP MPs Treasury DfE MacAlister Josh BASW UNISON Barnardo's NSPCC Coram
""".split()

NUMBERS = """
2 3 one two three four five 10 5 20 18 16 50 2022 2023 2024 1,000 10,000 100 £200m £2.6bn £9m £45m
25 21 30 80% 10% 50% 7% 1.5 £10,000 £1,500 £45,000 24 12 14 15 6 7 8 9 40 60 37.5 70,000 3.6 2019
2014 1989 2,500 12,000 £750 £21,640 5.1% 33% 24/7 1:1 80:20 0-25 16+
""".split()

# Each with how often it occurs in a million words.
COLLOCATIONS = {
    6000: "of the|in the",
    3000: "to the|to be|for the|on the|there is|need to|social workers|social work|should be",
    1500: "with the|and the|it is|at the|in a|is not|they are|from the|by the|that the|have to|"
          "local authority|kinship carers|kinship care|foster carers|more support|as a|for a",
    700: "will be|would be|able to|children and young people|mental health|young people|this is|"
         "early help|family help|in care|social worker|local authorities|the care system|to have|"
         "do not|such as|as well as|the needs of|children in care|the child|need more|a lot of",
    300: "in order to|lived experience|agency workers|agency staff|not enough|residential care|"
         "in my experience|more funding|care leavers|disabled children|the right support|"
         "child protection|in place|at the same time|it would be|special guardianship|"
         "special guardians|foster care|I think that|needs to be|at the moment|the whole family|"
         "extended family|case loads|high turnover|recruitment and retention|out of area",
    100: "giving up full time employment|full time employment|care workforce|in the best interests "
         "of the child|fit for purpose|postcode lottery|value for money|on the front line|"
         "stable homes|built on love|wrap around support|family group conference|"
         "family group decision making|family network support|care experienced young people|"
         "parental leave|kinship leave|early career framework|regional care cooperatives|"
         "mother and baby placements|short breaks|respite care|direct payments|child's voice|"
         "the voice of the child|profit from care|national rules|newly qualified social workers",
    20: "giving up work|giving up my job|a home for life|independent reviewing officer|"
        "personal adviser|unregulated placements|secure accommodation|deprivation of liberty|"
        "contextual safeguarding|unaccompanied asylum seeking children|county lines|"
        "workload action group|advanced practitioners|principal social worker|"
        "money follows the child|care cliff|staying put|staying close|the promise|corporate parent",
}

TOPICS = {
    "workforce": ("Workforce", "social workers|caseloads|agency workers|pay|retention|training|"
                  "experienced staff|workload|supervision|recruitment|newly qualified|turnover"),
    "funding": ("Funding", "funding|money|budget|investment|resources|£2.6bn|costs|more money|"
                "council budgets|ring-fenced|Treasury|underfunded"),
    "kinship-care": ("Kinship care", "kinship carers|kinship|grandparents|allowance|special "
                     "guardians|financial support|kinship care|family members|legal aid|kin"),
    "family-help": ("Family help", "family help|early help|families|prevention|support for parents|"
                    "family hubs|early intervention|domestic abuse|multidisciplinary teams"),
    "disability-services": ("Disability services", "disabled children|short breaks|SEND|EHCP|"
                            "respite|disability|equipment|autism|learning disabilities"),
    "care-placements": ("Care placements", "foster carers|residential|placements|fostering|out of "
                        "area|siblings|secure homes|children's homes|sufficiency|matching"),
    "child-protection": ("Child protection", "child protection|safeguarding|risk|police|"
                         "lead practitioner|thresholds|conference|harm outside the home"),
    "care-leavers": ("Care leavers", "care leavers|housing|leaving care|personal adviser|staying "
                     "put|employment|care cliff|18|independence|loneliness"),
    "mental-health": ("Mental health", "mental health|CAMHS|therapy|trauma|waiting lists|"
                      "counselling|attachment|wellbeing|trauma-informed"),
    "voice-of-children": ("Voice of children", "listened to|voice|wishes|advocacy|children's views|"
                          "advocates|opt-out|choice|independent visitors"),
    "leadership-and-data": ("Leadership and data", "data|accountability|Ofsted|inspection|"
                            "leadership|information sharing|outcomes|IT systems|bureaucracy"),
    "regional-working": ("Regional working", "regional|cooperatives|commissioning|market|profit|"
                         "providers|regional care cooperatives|procurement|private equity"),
}

ONSETS = ("b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sk sl sp st t th "
          "tr v w").split()
VOWELS = "a e i o u ai ea ee ie oa oo ou".split()
CODAS = ["", "", "", "b", "ck", "d", "g", "l", "ll", "m", "n", "nd", "ng", "nt", "p", "r", "rd",
         "rn", "rt", "s", "sh", "ss", "st", "t", "tch", "x"]
ENDINGS = ["", "s", "ed", "ing", "er", "ers", "ly", "ness", "ment", "al", "ation", "'s", "ful",
           "able", "ity", "ism"]


def made_up_words(random, stems):
    """Word-like words that English lacks, each stem followed by some of its inflections."""
    words = []
    seen = set()
    while len(seen) < stems:
        syllables = 1 + int(random() * 2.4)
        stem = "".join(_one(random, ONSETS) + _one(random, VOWELS) for _ in range(syllables))
        stem += _one(random, CODAS)
        if stem in seen or len(stem) < 4:
            continue
        seen.add(stem)
        words += [stem + ending for ending in ENDINGS if not ending or random() < 0.2]
    return words


def _one(random, choices):
    return choices[int(random() * len(choices))]


def units(random, size, stems=60_000):
    """Words and set phrases, each as often among `size` as in a text of that many."""
    table = []
    for per_million, phrases in COLLOCATIONS.items():
        for phrase in phrases.split("|"):
            table.extend([phrase] * (size * per_million // 1_000_000))
    rest = size - len(table)
    table += _by_rank(random, FUNCTION_WORDS, 0.50 * rest, 2.2)
    table += _by_rank(random, FIELD_WORDS, 0.25 * rest, 12)
    table += _by_rank(random, GENERAL_WORDS, 0.18 * rest, 30)
    table += _by_rank(random, NUMBERS, 0.012 * rest, 4)
    table += _by_rank(random, made_up_words(random, stems), size - len(table), 400)
    # What rounding left is made up by the commonest word.
    return (table + [FUNCTION_WORDS[0]] * (size - len(table)))[:size]


def _by_rank(random, words, size, offset):
    """Words by the law of Zipf and Mandelbrot: one's count falls with its rank and an offset."""
    words = list(dict.fromkeys(words))
    total = sum(1 / (rank + offset) for rank in range(len(words)))
    table = []
    for rank, word in enumerate(words):
        table.extend([word] * max(1, int(size / total / (rank + offset) + random())))
    return table
