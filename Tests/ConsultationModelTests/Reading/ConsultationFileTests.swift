import TestSupport
import Testing

@testable import ConsultationModel

@Suite("Reading a consultation")
struct ConsultationFileTests {
  private func complete() throws -> Consultation {
    try ConsultationFile.read(bytes: Array(CompleteConsultation.text.utf8), name: "c.json")
  }

  @Test("every key of the consultation itself is read")
  func consultation() throws {
    let read = try complete()
    #expect(read.title == "A place to call home")
    #expect(read.subtitle == "Consultation response")
    #expect(read.organisation == "Department for Homes")
    #expect(read.jurisdiction == "England")
    #expect(read.language == "cy-GB")
    #expect(read.opened == PartialDate("2023-02-02"))
    #expect(read.closed == PartialDate("2023-05"))
    #expect(read.published == PartialDate("2023"))
  }

  @Test("every key of sources, respondent types, questions and themes is read")
  func outline() throws {
    let read = try complete()
    var report = Source(id: "report", title: "Report")
    report.titleIsOurs = true
    report.publisher = "The press"
    report.author = "A. Writer"
    report.published = PartialDate("2023-09-21")
    report.url = "https://example.org/report"
    var ledger = Source(id: "ledger", title: "Ledger")
    ledger.held = false
    #expect(read.sources == [report, ledger])
    #expect(
      read.respondentTypes == [
        RespondentType(id: "carer", name: "Kinship carer", description: "Of a relative's child")
      ])
    var question = Question(id: "q1", number: "1a", text: "What would help?")
    question.isClosed = true
    #expect(read.questions == [question])
    var region = DeclaredAttribute(name: "Region")
    region.values = ["North", "South"]
    region.question = "q1"
    region.isMultiple = true
    #expect(read.attributes == [region])
    #expect(
      read.themes == [
        Theme(id: "care", name: "Care", summary: "All care."),
        Theme(id: "kinship", name: "Kinship care", parent: "care"),
      ])
  }

  @Test("every key of quotes, findings and events is read")
  func words() throws {
    let read = try complete()
    var quote = Passage(
      id: "quote-1", text: "We are doing the same job.", themes: ["kinship", "care"])
    quote.respondentType = "carer"
    quote.attribution = "One kinship carer"
    quote.question = "q1"
    quote.position = "agree"
    quote.evidence = [Evidence(source: "report", excerpt: "the same job", paragraph: 7)]
    #expect(read.quotes == [quote])

    var finding = Finding(id: "finding-1", theme: "care", text: "More money.")
    finding.share = Share(words: "a third", fraction: Fraction(1, 3), approximate: true)
    finding.position = .call
    finding.respondentType = "carer"
    finding.evidence = [Evidence(source: "report")]
    #expect(read.findings == [finding])

    let date = try #require(PartialDate("2023-02"))
    var event = Event(id: "launch", date: date, text: "Launched")
    event.theme = "care"
    event.evidence = [Evidence(source: "report")]
    #expect(read.events == [event])
  }

  @Test("every key of answers and their replies is read")
  func answers() throws {
    var answer = Answer(
      id: "answer-1", theme: "care", ask: "Pay carers", askedBy: "Carers", status: .planned)
    answer.asked = PartialDate("2023-01")
    answer.due = PartialDate("2026-09")
    answer.words = "Pay us."
    answer.through = "A member"
    answer.figures = ["whole"]
    var remark = Answer.Remark(text: "Too late.", by: "The press")
    remark.date = PartialDate("2023-06")
    remark.evidence = [Evidence(source: "report")]
    answer.remarks = [remark]
    answer.evidence = [Evidence(source: "ledger"), Evidence(source: "report", paragraph: 2)]
    var first = Answer.Reply(text: "We will see.", by: "Government")
    first.date = PartialDate("2023")
    first.status = .beingConsidered
    first.evidence = [Evidence(source: "report")]
    var second = Answer.Reply(text: "We will.", by: "Government")
    second.status = .planned
    answer.replies = [first, second, Answer.Reply(text: "Thank you.", by: "Carers")]
    var plan = Answer(id: "answer-2", theme: "care", ask: "A portal", status: .answeredInPart)
    plan.kind = .plan
    plan.follows = "answer-1"
    #expect(try complete().answers == [answer, plan])
  }

  @Test("every key of figures and comparisons is read, and 9e6 is a whole number")
  func figures() throws {
    let read = try complete()
    var whole = Figure(id: "whole", name: "Phase one", amount: 200_000_000, kind: .pledged)
    whole.currency = "EUR"
    whole.approximate = true
    whole.period = Figure.Period(
      years: 2.5, from: PartialDate("2023-04"), to: PartialDate("2025-03"))
    whole.theme = "care"
    whole.nature = .continuing
    whole.areas = 12
    whole.areasAtMost = true
    whole.mayInclude = ["part"]
    whole.areasWords = "12 councils"
    whole.people = 900
    whole.peopleWords = "900 carers"
    whole.note = "New money"
    var other = Figure.OtherReport(source: "ledger")
    other.amount = 1
    other.period = Figure.Period(years: 5, from: PartialDate("2023"), to: PartialDate("2024"))
    other.words = "five years"
    whole.alsoReported = [other]
    whole.evidence = [Evidence(source: "report")]
    var part = Figure(id: "part", name: "Training", amount: 9_000_000, kind: .allocated)
    part.partOf = "whole"
    #expect(read.figures == [whole, part])
    var gap = Comparison(id: "gap", title: "The gap", figures: ["whole", "part"], note: "Nested")
    gap.evidence = [Evidence(source: "report")]
    #expect(read.comparisons == [gap])
  }

  @Test("what is left out has its default, and an empty optional text is left out")
  func defaults() throws {
    let text = """
      {"themes": [], "format": "greenpaper/1", "subtitle": " ", "title": "Short",
       "sources": [{"id": "s", "title": "S"}],
       "figures": [{"id": "f", "name": "F", "amount": 0, "kind": "pledged"}]}
      """
    var expected = Consultation(title: "Short")
    expected.sources = [Source(id: "s", title: "S")]
    expected.figures = [Figure(id: "f", name: "F", amount: 0, kind: .pledged)]
    let read = try ConsultationFile.read(bytes: Array(text.utf8), name: "c.json")
    #expect(read == expected)
    #expect(read.language == "en-GB")
    #expect(read.sources.first?.held == true)
    #expect(read.figures.first?.currency == "GBP")
  }

  @Test("a byte order mark before the text is passed over")
  func byteOrderMark() throws {
    let marked = [0xEF, 0xBB, 0xBF] + Array(CompleteConsultation.text.utf8)
    #expect(try ConsultationFile.read(bytes: marked, name: "c.json") == complete())
  }
}
