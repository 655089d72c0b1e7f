import ConsultationModel
import TestSupport
import Testing

@testable import RecordText

@Suite("What records say, in lines")
struct RecordLinesTests {
  private let lines: RecordLines

  init() throws {
    let text = Array(CompleteConsultation.text.utf8)
    lines = RecordLines(in: try ConsultationFile.read(bytes: text, name: "c"))
  }

  private func plain(_ record: Record, _ extent: RecordLines.Extent = .full) -> [String] {
    lines.lines(of: record, extent).map(\.plain)
  }

  @Test("A quote says who said it, on what and where, and in full how its source introduces it")
  func quote() throws {
    let quote = try #require(lines.consultation.quotes.first)
    #expect(
      plain(.quote(quote)) == [
        "We are doing the same job.", "1a What would help?",
        "Kinship carer · Kinship care · Care · agree · The press, 21 Sep 2023",
        "As the source introduces it", "One kinship carer",
      ])
    #expect(plain(.quote(quote), .brief).count == 3)
  }

  @Test("A response says how often and when it was received, and what is known of its sender")
  func response() {
    var response = Passage(id: "r", text: "More time", themes: [])
    response.attributes = [Attribute(name: "Region", values: ["North", "Wales"])]
    response.evidenceRich = true
    response.repeats = 1_200
    response.date = PartialDate("2023-05")
    #expect(
      plain(.response(response)) == [
        "More time", "Region: North, Wales",
        "Not stated · brings evidence · received 1,200 times, counted once · May 2023",
      ])
  }

  @Test("A finding says its share in the source's words, as a fraction where they are one")
  func finding() throws {
    let finding = try #require(lines.consultation.findings.first)
    let told = lines.lines(of: .finding(finding))
    #expect(told.map(\.part) == [.statement, .share(Fraction(1, 3))])
    #expect(
      told.map(\.plain)
        == ["More money.", "a third · call · Kinship carer · The press, 21 Sep 2023"])
  }

  @Test("An ask says of when its status is, its words, and what others replied and remarked")
  func ask() throws {
    let ask = try #require(lines.consultation.answer("answer-1"))
    #expect(
      plain(.answer(ask))
        == [
          "◕ Pay carers", "planned · due Sep 2026",
          "asked by: Carers, through A member, Jan 2023 · Ledger, no date", "Pay us.",
          "2023 · Government · being considered · We will see. · The press, 21 Sep 2023",
          "Government · planned · We will.", "Carers · Thank you.",
          "Jun 2023 · Remark: The press · Too late. · The press, 21 Sep 2023",
          "Later figures: €200m over 2.5 years (Phase one, 21 Sep 2023)",
        ].map { $0.replacing("€200m", with: "about €200m").replacing("about about", with: "about") }
    )
  }

  @Test("A plan says that it is one, and never who asked")
  func plan() throws {
    let plan = try #require(lines.consultation.answer("answer-2"))
    #expect(plain(.answer(plan)).contains("plan"))
    #expect(!plain(.answer(plan)).contains { $0.contains("asked by") })
  }

  @Test("A figure says what has to be known beside it, wherever it goes")
  func figure() throws {
    let figure = try #require(lines.consultation.figure("whole"))
    let caveats = lines.lines(of: .figure(figure), .brief).filter { $0.part == .caveat }
    #expect(
      caveats.map(\.plain) == [
        "Later than the consultation: reported 21 Sep 2023.",
        "Continuing money: not all of it is new.",
        "Up to 12 areas: the amount an area is the least that it can be.",
        "May overlap with Training (€9m): the sources do not keep them apart."
          .replacing("€9m", with: "£9m"),
        "Also reported: €1, over five years, “five years” (Ledger, no date).", "New money",
      ])
    #expect(lines.citable(.figure(figure)).contains("Continuing money"))
  }

  @Test("What is copied of a response tells it from all others")
  func citation() {
    var response = Passage(id: "r-7", text: "More time", themes: [])
    response.question = "q1"
    response.date = PartialDate("2023-05-02")
    #expect(
      lines.citable(.response(response))
        == "“More time” — Not stated · response r-7, 1a What would help?, 2 May 2023,"
        + " A place to call home")
  }

  @Test(
    "What is printed can be found, however it is written out",
    arguments: [
      ("answer-1", "Sep 2026"), ("answer-1", "September 2026"), ("answer-1", "planned"),
      ("answer-1", "The press"), ("answer-1", "Care"), ("answer-1", "A member"),
    ])
  func searched(id: String, text: String) throws {
    let answer = try #require(lines.consultation.answer(id))
    #expect(lines.searchedTexts(of: .answer(answer)).contains(text))
  }

  @Test("An amount is found as it is printed and with its unit written out")
  func amounts() {
    let figure = Figure(id: "f", name: "F", amount: 2_600_000_000, kind: .recommended)
    let texts = lines.searchedTexts(of: .figure(figure))
    #expect(texts.contains("£2.6bn") && texts.contains("£2.6 billion"))
  }

  @Test("A result of a search shows the part that matched")
  func matched() throws {
    let ask = try #require(lines.consultation.answer("answer-1"))
    let parts = MatchedParts(in: lines.consultation) { text in
      text.contains("Too late") ? [text.startIndex..<text.endIndex] : []
    }.parts(of: .answer(ask))
    #expect(parts.text == "Pay carers — Jun 2023 · Remark: The press · Too late.")
  }
}
