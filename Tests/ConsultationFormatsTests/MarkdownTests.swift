import ConsultationFormats
import ConsultationModel
import JSON
import Testing

@Suite("Reports as Markdown")
struct MarkdownTests {
  private var consultation: Consultation {
    var consultation = Consultation(title: "Homes #1")
    consultation.themes = [Theme(id: "care", name: "Kinship care")]
    consultation.respondentTypes = [RespondentType(id: "carer", name: "Kinship carer")]
    var source = Source(id: "psw", title: "An article")
    source.publisher = "The Magazine"
    source.published = PartialDate("2023-09-21")
    source.url = "https://example.org/a_b"
    consultation.sources = [source]
    return consultation
  }

  @Test("Values are points, lists are tables with their numbers on the right")
  func tables() {
    let table = Table(
      "themes", columns: ["name", "passages"],
      rows: [[.string("Pay | hours\nand *more*"), .integer(12)]])
    let facets = JSONValue.object([
      JSONValue.Member("kind", .object([JSONValue.Member("quote", .integer(1))]))
    ])
    let report = Report(
      before: [.value("total", .integer(1))], table, after: [.value("facets", facets)])
    #expect(
      report.markdown == """
        - total: 1

        ## themes

        | name | passages |
        | --- | --: |
        | Pay \\| hours and \\*more\\* | 12 |

        - facets
          - kind
            - quote: 1

        """)
  }

  @Test("A passage is a block quote with a line that cites it")
  func quotes() {
    var passage = Passage(
      id: "q", text: "We need <b>funding</b>.\n\n- Love\r\n1. More", themes: ["care"])
    passage.respondentType = "carer"
    passage.evidence = [Evidence(source: "psw")]
    let markdown = QuoteMarkdown(of: consultation)
    #expect(
      markdown.document([passage]) == """
        # Homes \\#1

        > “We need \\<b\\>funding\\</b\\>.
        >
        > \\- Love
        >
        > 1\\. More”
        >
        > — Kinship carer · Kinship care · The Magazine, 21 Sep 2023, <https://example.org/a_b>

        """)
    #expect(markdown.document([]).isEmpty)
  }

  @Test("White space about a line makes no code of it, and a line of it no paragraph")
  func spaces() {
    let passage = Passage(id: "q", text: "    one\n   \t \n\ttwo  \n", themes: [])
    let document = QuoteMarkdown(of: consultation).document([passage])
    #expect(document.contains("> “one\n>\n> two”\n>\n> — "))
  }

  @Test("A response is cited by its id, question, date and consultation")
  func responses() {
    var consultation = consultation
    consultation.questions = [Question(id: "q1", number: "4", text: "What would help?")]
    var passage = Passage(id: "r-7", text: "Time", themes: ["care"])
    passage.question = "q1"
    passage.date = PartialDate("2023-05-02")
    passage.attributes = [Attribute(name: "Region", values: ["North"])]
    var document = ""
    QuoteMarkdown(of: consultation).write([Record.response(passage)]) { document += $0 }
    #expect(
      document.hasSuffix(
        "> — Not stated · Kinship care · 2 May 2023 · 4 What would help? · Region: North"
          + " · response r-7, 4 What would help?, 2 May 2023, Homes \\#1\n"), "\(document)")
  }

  @Test(
    "An address that would break out of its brackets, or is none, is left out",
    arguments: ["https://a.org/>x", "javascript:alert(1)", "https://a.org/b c"])
  func addresses(url: String) {
    var consultation = consultation
    consultation.sources[0].url = url
    var passage = Passage(id: "q", text: "Words", themes: [])
    passage.evidence = [Evidence(source: "psw")]
    let document = QuoteMarkdown(of: consultation).document([passage])
    #expect(document.hasSuffix("> — Not stated · The Magazine, 21 Sep 2023\n"))
  }
}
