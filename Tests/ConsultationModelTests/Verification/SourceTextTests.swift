import Testing

@testable import ConsultationModel

@Suite("Looking words up in a source")
struct SourceTextTests {
  private let source = SourceText(
    """
    Workforce

    The department’s plan – “Stable Homes” – costs £200 million over two  years.

    Another said: “We need funding and better services.

    "Yes, we should have good\u{A0}social workers.

    ‘The missing pillar is more funding.”
    """)

  @Test(
    "words are found however their typography differs",
    arguments: [
      "The department's plan - \"Stable Homes\" - costs £200 million over two years.",
      "department’s plan — “Stable\nHomes”", "over two years", "200 million", "£200",
      "good social workers", " Workforce ", "Workforce The department’s",
    ])
  func found(_ excerpt: String) {
    #expect(source.contains(excerpt))
  }

  @Test(
    "what is not seen is passed over, in the source and in the excerpt",
    arguments: [
      ("an off\u{AD}er of \u{200D}help", "an offer of help"),
      ("an offer of help", "an of\u{200B}fer\u{FE0F} \u{2066}of\u{2069} help"),
      ("\u{FB01}nance and sta\u{FB00}", "finance and staff"),
      ("a\u{FB03}liation", "a\u{66}\u{66}iliation"), ("reso\u{AD}\nlution", "resolution"),
      ("reso\u{AD} \r\n  lution now", "resolution now"),
    ])
  func unseen(text: String, excerpt: String) {
    #expect(SourceText(text).contains(excerpt))
  }

  @Test(
    "a word that no soft hyphen breaks stays two",
    arguments: [("reso\nlution", "resolution"), ("reso\u{AD} lution", "resolution")])
  func unbroken(text: String, excerpt: String) {
    #expect(!SourceText(text).contains(excerpt))
  }

  @Test(
    "a mark that re-opens a quotation at a paragraph may be left out, or stand",
    arguments: [
      "better services. Yes, we should", "better services. \"Yes, we should",
      "better services.\n\n“Yes, we should",
      "“We need funding and better services. Yes, we should have good social workers. The missing",
    ])
  func reopened(_ excerpt: String) {
    #expect(source.contains(excerpt))
  }

  @Test(
    "other words, parts of words and other marks are not found",
    arguments: [
      "", " ", "work", "Home", "£20", "department plan", "plan Stable Homes",
      "two years over", "costs £2", "stable homes", "Another said: We need",
    ])
  func missing(_ excerpt: String) {
    #expect(!source.contains(excerpt))
  }

  @Test(
    "words are whole, as a reader takes them",
    arguments: [
      ("don’t trust it", "don"), ("don’t trust it", "t trust"), ("£2.6 billion", "£2"),
      ("£2.6 billion", "6 billion"), ("1,000 carers", "1"), ("children’s homes", "children"),
      ("careers", "care"), ("résumé", "r"), ("2½ years", "2"),
    ])
  func partOfWord(source: String, part: String) {
    #expect(!SourceText(source).contains(part))
  }

  @Test(
    "what stands between marks, dashes and full stops is whole",
    arguments: [
      ("the ‘so-called’ hub", "so"), ("carers’ pay", "carers"), ("it costs £2.", "£2"),
      ("a plan—which we support—is due", "which we support"), ("'90s", "90s"), ("社会工作", "会工"),
      ("in 2023, 1,000 carers", "2023"), ("“hub”.", "hub"), ("(hub)", "hub"),
    ])
  func wholeWord(source: String, word: String) {
    #expect(SourceText(source).contains(word))
  }

  @Test(
    "what a reader does not see does not count",
    arguments: [
      ("Zoe\u{308} said", "Zo\u{EB} said"), ("Zo\u{EB} said", "Zoe\u{308} said"),
      ("well\u{AD}being", "wellbeing"), ("and/\u{200B}or", "and/or"),
      ("\u{FEFF}We need", "We need"),
      ("a\u{202F}%", "a %"), ("over\r\ntwo", "over two"), ("it’s", "it\u{2BC}s"),
    ])
  func invisible(source: String, words: String) {
    #expect(SourceText(source).contains(words))
  }

  @Test(
    "everything else counts",
    arguments: [
      ("the “hub” works", "the ‘hub’ works"), ("the “hub” works", "the hub works"),
      ("the hub works", "the “hub” works"), ("and then… it", "and then... it"),
      ("and then it", "and … it"), ("Zoë", "Zoe"), ("A plan", "a plan"), ("a b", "ab"),
      ("co-design", "co design"), ("co-design", "co - design"), ("bed, and", "bed and"),
      ("a -- b", "a – b"), ("a plan", "a plan."),
    ])
  func different(source: String, words: String) {
    #expect(!SourceText(source).contains(words))
  }

  @Test(
    "a mark counts where it does not re-open a quotation",
    arguments: [
      ("He said. “We came.", "He said. We came."), ("We came. He left.", "We came. “He left."),
      ("We came.\n\n“He left.", "We came. ‘He left."), ("We came", "“We came"),
    ])
  func otherMarks(source: String, words: String) {
    #expect(!SourceText(source).contains(words))
  }

  @Test("a passage is found among many that begin and end like it")
  func repeated() {
    let lines = (0..<300).map { "Some said that number \($0) is the one to fund first." }
    let source = SourceText(lines.joined(separator: "\n"))
    #expect(source.contains("Some said that number 299 is the one to fund first."))
    #expect(source.contains("fund first. Some said that number 298 is"))
    #expect(!source.contains("number 299 is the one to fund first. Some said"))
  }

  @Test("a quotation longer than the source is not in it")
  func longerThanTheSource() {
    #expect(!SourceText("We need").contains("We need funding"))
    #expect(!SourceText("need").contains("We need"))
  }

  @Test("a text of nothing but marks, or of one endless word, is read like any other")
  func hostile() {
    let marks = String(repeating: "“", count: 20_000)
    let word = String(repeating: "x", count: 20_000)
    for text in [marks, word, marks + word] {
      #expect(!SourceText("We need funding").contains(text))
      #expect(SourceText("We need \(text) funding").contains("need \(text) funding"))
    }
  }

  @Test("nothing is in an empty source")
  func empty() {
    #expect(!SourceText("").contains("a"))
  }

  @Test(
    "where words stand is told to the letter, as the text has them",
    arguments: [
      ("the rent", "the rent"), ("\"we  left.\"", "“we\n left.”"), ("won't", "won’t"),
      ("Nobody asked", "Nobody asked"), ("asked us", nil), ("", nil), ("rents", nil),
    ])
  func ranges(words: String, found: String?) {
    let text = "Nobody asked before the rent rose.\nSo “we\n left.” I won’t, the rent being high."
    let range = SourceText(text).range(of: words)
    #expect(range.map { String(text[$0]) } == found)
    if let range, words == "the rent" { #expect(text[..<range.lowerBound].hasSuffix("before ")) }
  }
}
