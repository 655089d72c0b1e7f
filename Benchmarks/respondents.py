"""Who answers a generated consultation: types, ages, places, and what they are asked."""

TYPES = {
    "social-worker": "Social worker",
    "parent-or-carer": "Parent or carer",
    "kinship-carer": "Kinship carer",
    "foster-carer": "Foster carer",
    "care-experienced-person": "Care-experienced person",
    "local-authority": "Local authority",
    "charity": "Charity or voluntary organisation",
    "member-of-the-public": "Member of the public",
}

QUESTIONS = {
    "q1": "To what extent do you agree that the reforms set out are right?",
    "q2": "What more can be done to support families?",
    "q3": "What would help kinship carers most?",
    "q4": "How can the workforce be made stable?",
    "q5": "Is there anything else that you would like to say?",
}

POSITIONS = ["agree", "disagree", "unclear"]
AGES = ["35-44", "45-54", "25-34", "55-64", "65+", "16-24"]
SERVICES = ["Early help", "Fostering", "Kinship", "Adoption", "Short breaks", "Leaving care",
            "Child protection", "Mental health"]

AUTHORITIES = {
    "North East": "Newcastle upon Tyne|County Durham|Sunderland|Northumberland|Gateshead|"
                  "North Tyneside|South Tyneside|Middlesbrough|Stockton-on-Tees|Darlington|"
                  "Hartlepool|Redcar and Cleveland",
    "North West": "Manchester|Liverpool|Lancashire|Cheshire East|Salford|Wigan|Bolton|Stockport|"
                  "Sefton|Wirral|Tameside|Trafford|Oldham|Rochdale|Bury|St Helens|Knowsley|Halton|"
                  "Warrington|Blackpool|Blackburn with Darwen|Cumberland|Cheshire West and Chester",
    "Yorkshire and the Humber": "Leeds|Sheffield|Bradford|Kirklees|North Yorkshire|Wakefield|"
                                "Doncaster|Rotherham|Barnsley|Calderdale|York|Hull|"
                                "East Riding of Yorkshire|North Lincolnshire",
    "East Midlands": "Nottingham|Derbyshire|Leicester|Lincolnshire|Nottinghamshire|Derby|"
                     "Leicestershire|West Northamptonshire|North Northamptonshire|Rutland",
    "West Midlands": "Birmingham|Staffordshire|Coventry|Sandwell|Worcestershire|Warwickshire|"
                     "Dudley|Wolverhampton|Walsall|Stoke-on-Trent|Solihull|Shropshire|"
                     "Telford and Wrekin|Herefordshire",
    "East of England": "Essex|Hertfordshire|Norfolk|Suffolk|Cambridgeshire|Luton|Peterborough|"
                       "Central Bedfordshire|Bedford|Southend-on-Sea|Thurrock",
    "London": "Croydon|Newham|Tower Hamlets|Barnet|Brent|Ealing|Southwark|Lambeth|Lewisham|"
              "Hackney|Enfield|Wandsworth|Bromley|Greenwich|Redbridge|Waltham Forest|Hillingdon|"
              "Haringey|Hounslow|Camden|Islington|Bexley|Havering|Barking and Dagenham|Merton|"
              "Harrow|Westminster|Sutton|Hammersmith and Fulham|Richmond upon Thames|"
              "Kensington and Chelsea|Kingston upon Thames",
    "South East": "Kent|Hampshire|Surrey|West Sussex|East Sussex|Oxfordshire|Buckinghamshire|"
                  "Brighton and Hove|Southampton|Portsmouth|Milton Keynes|Medway|Reading|Slough|"
                  "Wokingham|West Berkshire|Bracknell Forest|Windsor and Maidenhead|Isle of Wight",
    "South West": "Bristol|Devon|Cornwall|Gloucestershire|Somerset|Wiltshire|Plymouth|Dorset|"
                  "Swindon|South Gloucestershire|Bournemouth, Christchurch and Poole|Torbay|"
                  "North Somerset|Bath and North East Somerset|Isles of Scilly",
}
