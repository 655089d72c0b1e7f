import Testing

@testable import ConsultationModel

@Suite("A consultation held against its sources")
struct VerificationTests {
  private static let texts = [
    "report":
      "“We need funding and better services,” said one practitioner. It costs £2.6 billion.",
    "debate": "The Minister replied that there are no plans.\n\nIt is being considered.",
  ]

  /// Two held sources and one that is cited, with a record of every kind.
  private var consultation: Consultation {
    var consultation = Consultation(title: "A place to call home")
    consultation.sources = ["report", "debate", "news"].map { Source(id: $0, title: $0) }
    consultation.sources[2].held = false
    consultation.quotes = [passage("funding", "We need funding and better services")]
    var finding = Finding(id: "cost", theme: "money", text: "It is dear.")
    finding.evidence = [Evidence(source: "report", excerpt: "It costs £2.6 billion")]
    consultation.findings = [finding]
    var answer = Answer(
      id: "plan", theme: "money", ask: "A plan", askedBy: "An MP", status: .beingConsidered)
    var reply = Answer.Reply(text: "None yet", by: "Minister")
    reply.evidence = [Evidence(source: "debate", excerpt: "there are no plans.")]
    answer.replies = [reply, Answer.Reply(text: "Perhaps", by: "Minister")]
    consultation.answers = [answer]
    var figure = Figure(id: "sum", name: "Cost", amount: 2_600_000_000, kind: .pledged)
    figure.evidence = [Evidence(source: "news")]
    consultation.figures = [figure]
    return consultation
  }

  private func passage(_ id: String, _ text: String, source: String = "report") -> Passage {
    var passage = Passage(id: id, text: text, themes: ["money"])
    passage.evidence = [Evidence(source: source, excerpt: text)]
    return passage
  }

  private func verify(_ consultation: Consultation, texts: [String: String] = texts) throws
    -> Verification
  {
    try Verification(of: consultation) { texts[$0.id] }
  }

  @Test("what is looked up, and what is only cited, is counted")
  func counts() throws {
    var consultation = consultation
    consultation.quotes.append(Passage(id: "heard", text: "Said somewhere", themes: []))
    let verification = try verify(consultation)
    #expect(!verification.hasFaults)
    #expect(verification.quotations == 1)
    #expect(verification.excerpts == 3)
    #expect(verification.sources == 2)
    #expect(verification.cited == 1)
    #expect(verification.citedSources == 1)
    #expect(verification.unsourced == 1)
  }

  @Test("a miss names the record, the field, the source, and the words that differ")
  func misses() throws {
    var consultation = consultation
    consultation.quotes.append(passage("better", "We need funding and good services"))
    consultation.answers[0].replies[0].evidence[0].excerpt = "there were no plans."
    let verification = try verify(consultation)
    #expect(verification.hasFaults)
    let misses = verification.misquotations
    #expect(misses.map(\.words.kind) == [.quote, .quote, .answer])
    #expect(misses.map(\.words.record) == ["better", "better", "plan"])
    #expect(
      misses.map(\.words.field) == ["text", "evidence.excerpt", "replies[0].evidence.excerpt"])
    #expect(misses.map(\.words.source) == ["report", "report", "debate"])
    #expect(misses[2].words.text == "there were no plans.")
    #expect(misses[2].nearest?.passage == "there are no plans.")
    #expect(misses[2].nearest?.differences == [.init(missing: "are", added: "were")])
    #expect(verification.misquotedPassages == ["better"])
  }

  @Test("words of one source are not looked for in another")
  func otherSource() throws {
    var consultation = consultation
    consultation.quotes = [passage("moved", "It is being considered.")]
    #expect(try verify(consultation).misquotedPassages == ["moved"])
    consultation.quotes = [passage("moved", "It is being considered.", source: "debate")]
    #expect(try verify(consultation).misquotedPassages.isEmpty)
  }

  @Test("a held source without its text is a fault, and its words are not called misquoted")
  func missingText() throws {
    let verification = try verify(consultation, texts: ["debate": Self.texts["debate"] ?? ""])
    #expect(verification.hasFaults)
    #expect(verification.misquotations.isEmpty)
    #expect(verification.missingTexts.map(\.source.id) == ["report"])
    #expect(verification.missingTexts.map(\.words) == [3])
    #expect(verification.quotations == 0)
    #expect(verification.excerpts == 1)
  }

  @Test("words of a cited source are not looked up, even with a text of its name")
  func citedExcerpt() throws {
    var consultation = consultation
    consultation.figures[0].evidence[0].excerpt = "never written"
    let verification = try verify(consultation, texts: Self.texts.merging(["news": ""]) { $1 })
    #expect(!verification.hasFaults)
    #expect(verification.cited == 1)
  }

  @Test("a quotation that its own excerpt lacks is known to be misquoted without any source")
  func knownMisquoted() {
    var passage = passage("funding", "We need funding and better services")
    #expect(!consultation.isKnownMisquoted(passage))
    passage.evidence[0].excerpt = "“We need ‘funding’ and better services”, said one."
    #expect(consultation.isKnownMisquoted(passage))
    passage.evidence[0].excerpt = nil
    #expect(!consultation.isKnownMisquoted(passage))
    passage.evidence = []
    #expect(!consultation.isKnownMisquoted(passage))
  }

  @Test(
    "everything that the bundle quotes stands in its source",
    .enabled(if: HeldSource.areAtHand, "the articles are not in ../shared/sources"))
  func bundle() throws {
    let bundle = try Consultation.bundled()
    let verification = try Verification(of: bundle, in: SourceFolder(path: HeldSource.folder.path))
    #expect(verification.misquotations == [])
    #expect(verification.missingTexts == [])
    #expect(verification.quotations == bundle.quotes.count)
    #expect(verification.excerpts > bundle.quotes.count)
    #expect(verification.sources == HeldSource.ids.count)
    #expect(!bundle.quotes.contains(where: bundle.isKnownMisquoted))
  }
}
