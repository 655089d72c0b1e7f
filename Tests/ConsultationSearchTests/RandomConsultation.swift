import ConsultationModel
import TestSupport

/// Consultations that nobody would write, with every trap of text and every gap of data.
struct RandomConsultation {
  static let words = [
    "care", "Care", "cares", "caring", "career", "worker", "workers’", "Working", "don't", "don’t",
    "children's", "children’s", "Children", "co-design", "codesign", "co–", "2.6bn", "£2.6bn",
    "1,000", "1000", "1.000", "½", "ﬁnance", "FINANCE", "Straße", "strasse", "Zürich",
    "Zu\u{308}rich", "社会工作", "社会", "カタカナ", "ｶﾞ", "が", "İstanbul", "so\u{AD}ft", "ᾳ", "α",
    "e.g.", "…", "'", "“", "a", "an", "b", "ΣΟΦΟΣ", "한국", "80:20", "full", "time",
    String(repeating: "long", count: 80),
  ]
  private static let attributes = ["Region", "Größe der Gemeinde", "A:B"]
  private static let attributeValues = ["North", "Nörth East", "18–24", "社会", "a, b", "no"]
  private static let gaps = [" ", "  ", ", ", "-", "'", "’", ".", "\u{A0}", "\n", "", " - "]

  private(set) var generator: SeededGenerator
  /// The responses to the consultation that was made last.
  private(set) var responses: [Passage] = []

  init(seed: Int) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func consultation() -> Consultation {
    var consultation = Consultation(title: "Random")
    consultation.language = generator.pick("en-GB", ["de", "en", "zh-Hans"])
    consultation.themes = (0..<3).map { Theme(id: "t\($0)", name: text(), summary: maybeText()) }
    consultation.respondentTypes = (0..<3).map { RespondentType(id: "r\($0)", name: text()) }
    consultation.sources = (0..<2).map { id in
      var source = Source(id: "s\(id)", title: text())
      source.publisher = maybeText()
      source.author = maybeText()
      return source
    }
    consultation.questions = [
      Question(id: "q0", number: "1a", text: text()), Question(id: "q1", text: text()),
    ]
    consultation.quotes = (0..<count()).map { passage($0) }
    responses = (0..<count()).map { response($0) }
    consultation.findings = (0..<count()).map { finding($0) }
    consultation.answers = (0..<count()).map { answer($0) }
    consultation.figures = (0..<count()).map { figure($0) }
    consultation.events = (0..<count()).compactMap { event($0) }
    return consultation
  }

  private mutating func passage(_ number: Int) -> Passage {
    var themes: [String] = []
    while !generator.once(in: 2) { themes.append(theme()) }
    var passage = Passage(id: "p\(number)", text: text(), themes: themes)
    passage.respondentType = generator.maybe(type())
    passage.attribution = maybeText()
    passage.question = generator.maybe(generator.pick("q0", ["q1"]))
    passage.position = generator.maybe(generator.pick("agree", ["call", "unclear"]))
    passage.evidence = evidence()
    return passage
  }

  mutating func response(_ number: Int) -> Passage {
    var response = passage(number)
    response.attribution = nil
    response.evidence = []
    response.evidenceRich = generator.maybe(generator.once(in: 2))
    response.repeats = Int.random(in: 1...3, using: &generator)
    for name in Self.attributes where !generator.once(in: 3) {
      let values = Self.attributeValues.filter { _ in generator.once(in: 3) }
      if !values.isEmpty { response.attributes.append(Attribute(name: name, values: values)) }
    }
    return response
  }

  private mutating func finding(_ number: Int) -> Finding {
    var finding = Finding(id: "f\(number)", theme: theme(), text: text())
    finding.respondentType = generator.maybe(type())
    finding.position = generator.maybe(generator.pick(.call, [.concern]))
    finding.evidence = evidence()
    return finding
  }

  private mutating func answer(_ number: Int) -> Answer {
    var answer = Answer(
      id: "a\(number)", theme: theme(), ask: text(), askedBy: text(),
      status: generator.pick(.met, [.planned, .declined]))
    while !generator.once(in: 2) {
      var reply = Answer.Reply(text: text(), by: text())
      reply.evidence = evidence()
      answer.replies.append(reply)
    }
    answer.evidence = evidence()
    return answer
  }

  private mutating func figure(_ number: Int) -> Figure {
    var figure = Figure(id: "m\(number)", name: text(), amount: 1, kind: .pledged)
    figure.note = maybeText()
    figure.theme = generator.maybe(theme())
    figure.evidence = evidence()
    if let source = evidence().source {
      figure.alsoReported = [Figure.OtherReport(source: source)]
    }
    return figure
  }

  private mutating func event(_ number: Int) -> Event? {
    guard let date = PartialDate("2023") else { return nil }
    var event = Event(id: "e\(number)", date: date, text: text())
    event.theme = generator.maybe(theme())
    event.evidence = evidence()
    return event
  }

  private mutating func count() -> Int { Int.random(in: 0...8, using: &generator) }
  private mutating func theme() -> String { generator.pick("t0", ["t1", "t2"]) }
  private mutating func type() -> String { generator.pick("r0", ["r1", "r2"]) }
  private mutating func evidence() -> [Evidence] {
    (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      Evidence(source: generator.pick("s0", ["s1"]))
    }
  }

  private mutating func maybeText() -> String? { generator.maybe(text()) }

  private mutating func text() -> String {
    var text = ""
    while !generator.once(in: 8) {
      text += generator.pick("care", Self.words) + generator.pick(" ", Self.gaps)
    }
    return text
  }
}
