import ConsultationModel
import Testing

@Suite(
  "The bundle beside the two articles that it is made from",
  .enabled(if: HeldSource.areAtHand, "the articles are not in ../shared/sources"))
struct BundleEvidenceTests {
  private let bundle: Consultation

  init() throws {
    bundle = try Consultation.bundled()
  }

  private func source(_ id: String) throws -> HeldSource {
    try HeldSource(id, headline: #require(bundle.source(id)).title)
  }

  /// The evidence of every record, reply and remark; none for one without.
  private var listed: [(record: String, evidence: [Evidence])] {
    var listed = bundle.quotes.map { ($0.id, $0.evidence) }
    listed += bundle.findings.map { ($0.id, $0.evidence) }
    for answer in bundle.answers {
      listed.append((answer.id, answer.evidence))
      listed += answer.replies.map { (answer.id, $0.evidence) }
      listed += answer.remarks.map { (answer.id, $0.evidence) }
    }
    listed += bundle.figures.map { ($0.id, $0.evidence) }
    listed += bundle.comparisons.map { ($0.id, $0.evidence) }
    return listed + bundle.events.map { ($0.id, $0.evidence) }
  }

  private var evidence: [(record: String, evidence: Evidence)] {
    listed.flatMap { record, evidence in evidence.map { (record, $0) } }
  }

  @Test("Every record names its source, with the words of one that is held")
  func evidenceIsGiven() throws {
    for (record, evidence) in listed { #expect(!evidence.isEmpty, "\(record)") }
    for (record, evidence) in evidence {
      let source = try #require(bundle.source(evidence.source), "\(record)")
      #expect(source.held == (evidence.excerpt != nil), "\(record)")
    }
  }

  @Test("Every excerpt stands in its source, in the paragraph that it names")
  func excerptsAreVerbatim() throws {
    let sources = try HeldSource.ids.map { ($0, try source($0)) }
    for (id, source) in sources {
      let text = SourceText(source.text)
      for (record, evidence) in evidence where evidence.source == id {
        let excerpt = try #require(evidence.excerpt, "\(record)")
        #expect(text.contains(excerpt), "\(record)")
        let number = try #require(evidence.paragraph, "\(record)")
        let paragraph = try #require(source.paragraphs.dropFirst(number - 1).first, "\(record)")
        let beginning = excerpt.split(whereSeparator: \.isNewline)[0]
        #expect(SourceText(paragraph).contains(String(beginning)), "\(record)")
      }
    }
  }

  @Test(
    "The passages are what stands between quotation marks, in the article's order",
    arguments: HeldSource.ids)
  func quotations(id: String) throws {
    let passages = bundle.quotes.filter { $0.evidence.first?.source == id }
    #expect(try source(id).quotations == passages.map(\.text))
  }

  @Test("Every fraction and percentage of respondents is the share of one finding")
  func shares() throws {
    let numbers = [
      "a third": 1.0 / 3, "half": 1.0 / 2, "almost half": 1.0 / 2, "a quarter": 1.0 / 4,
      "a tenth": 1.0 / 10, "seven per cent": 7.0 / 100,
    ]
    let article = try source("psw-2023-09-21").paragraphs.joined(separator: " ").lowercased()
    let shares = bundle.findings.compactMap(\.share).filter { $0.fraction != nil }
    let words = /(almost )?half of respondents|a (third|quarter|tenth)\b|\w+ per cent/
    let reported = article.matches(of: words).map {
      String($0.output.0).replacing(" of respondents", with: "")
    }
    #expect(shares.map(\.words).sorted() == reported.sorted())
    for share in shares {
      #expect(share.fraction?.value == numbers[share.words], "\(share.words)")
      #expect(share.approximate == share.words.hasPrefix("almost"), "\(share.words)")
    }
  }

  @Test("The words of a share are the source's own")
  func sharesAreVerbatim() throws {
    for finding in bundle.findings {
      guard let words = finding.share?.words else { continue }
      let excerpt = try #require(finding.evidence.first?.excerpt)
      #expect(SourceText(excerpt.lowercased()).contains(words), "\(finding.id)")
    }
  }

  @Test("Every sum of money in the article is one figure")
  func sums() throws {
    let article = try source("psw-2023-09-21").paragraphs.joined(separator: " ")
    let sums = try article.matches(of: /£([0-9.]+) (million|billion)/).map { match in
      try #require(Double(match.1)) * (match.2 == "million" ? 1e6 : 1e9)
    }
    let figures = bundle.figures.filter { $0.evidence.first?.source == "psw-2023-09-21" }
    #expect(figures.map { Double($0.amount) }.sorted() == Set(sums).sorted())
  }

  @Test("Every question to the Secretary of State is one ask, word for word")
  func parliamentaryQuestions() throws {
    let questions = try source("basw-workforce-questions").paragraphs
      .filter { $0.hasPrefix("- To ask") }.map { String($0.dropFirst(2)) }
    let asks = bundle.answers.filter { $0.words != nil }
    #expect(asks.compactMap(\.words).sorted() == questions.sorted())
    for ask in asks {
      #expect(ask.askedBy == "BASW England" && ask.through == "Ms Jameson", "\(ask.id)")
      #expect(ask.evidence.first?.excerpt == ask.words, "\(ask.id)")
    }
  }

  @Test("Whoever asks or replies is named in the evidence, its paragraph or the source's own name")
  func namesAreGiven() throws {
    for answer in bundle.answers {
      if let asker = answer.askedBy { try named(asker, in: answer.evidence, of: answer.id) }
      if let through = answer.through { try named(through, in: answer.evidence, of: answer.id) }
      for reply in answer.replies { try named(reply.by, in: reply.evidence, of: answer.id) }
    }
  }

  /// A name is found by its words up to the first comma, whatever case they begin with.
  private func named(_ name: String, in evidence: [Evidence], of record: String) throws {
    let words = name.prefix { $0 != "," }.lowercased()
    let texts = try evidence.map { piece in
      let source = try source(piece.source)
      let paragraph = piece.paragraph.map { source.paragraphs[$0 - 1] } ?? ""
      return [piece.excerpt ?? "", paragraph, bundle.source(piece.source)?.publisher ?? ""]
        .joined(separator: " ").lowercased()
    }
    let all = texts.joined(separator: " ")
    let isNamed = words.split(separator: " ").allSatisfy { all.contains($0) }
    #expect(isNamed, "\(record): \(name)")
  }

  @Test("What was announced is a plan, and only what somebody asked for is an ask")
  func plans() {
    let plans = bundle.answers.filter { $0.kind == .plan }.map(\.id)
    #expect(
      plans.sorted() == [
        "advice-portal", "agency-rules", "early-career-framework", "family-help-pathfinders",
        "pay-transparency", "support-for-social-workers-hub",
      ])
    #expect(bundle.answers.count { $0.kind == .ask } == 17)
  }

  @Test(
    "A speaker has the type that the article gives, and none where it gives none",
    arguments: [
      ("Practitioner", "One practitioner"), ("Kinship carer", "One kinship carer"),
      ("Senior leader", "One senior leader"), (RespondentType.notStated, "Another"),
    ])
  func speakers(type: String, introduction: String) throws {
    let speakers = bundle.quotes.filter { bundle.respondentTypeName($0.respondentType) == type }
    let article = try source("psw-2023-09-21").paragraphs.joined(separator: " ")
    #expect(speakers.count == article.ranges(of: "\(introduction) ").count)
    for speaker in speakers {
      #expect(speaker.attribution == introduction)
      let excerpt = try #require(speaker.evidence.first?.excerpt)
      #expect(excerpt.hasPrefix("\(introduction) "))
    }
  }
}
