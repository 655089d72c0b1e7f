import ConsultationModel
import ConsultationSearch

/// What a record says and has, as the rules of a search see it.
struct BruteForceRecord: Sendable {
  let id: RecordID
  let record: Record
  /// The tokens of each text that is searched.
  let texts: [[Token]]
  private let values: [Field: [String]]

  /// A word of a text, folded.
  struct Token: Sendable {
    let letters: [Unicode.Scalar]
    /// Nil where words have none.
    let stem: String?

    init(_ word: String, _ stemmer: Stemmer?) {
      letters = Array(word.unicodeScalars)
      stem = stemmer?.stem(of: word)
    }
  }

  init(_ record: Record, id: RecordID, _ stemmer: Stemmer?) {
    self.id = id
    self.record = record
    let (texts, values) = Self.content(of: record)
    self.texts = texts.compactMap(\.self).map { text in
      NaiveText.tokens(text).map { Token($0, stemmer) }
    }
    self.values = values.mapValues { $0.compactMap(\.self).withoutRepeats }
  }

  /// The values of a field, each once.
  func values(of field: Field) -> [String] { values[field] ?? [] }

  /// How many tokens it has.
  var length: Int { texts.map(\.count).reduce(0, +) }

  private typealias Content = (texts: [String?], values: [Field: [String?]])

  private static func content(of record: Record) -> Content {
    var content: Content =
      switch record {
      case .quote(let passage), .response(let passage): self.content(of: passage)
      case .finding(let finding):
        (
          [finding.text],
          [
            .theme: [finding.theme], .type: [finding.respondentType],
            .source: [finding.evidence?.source], .position: [finding.position?.rawValue],
          ]
        )
      case .answer(let answer):
        (
          [answer.ask, answer.askedBy] + answer.replies.flatMap { [$0.text, $0.by] },
          [
            .theme: [answer.theme], .status: [answer.status.rawValue],
            .source: [answer.evidence?.source] + answer.replies.map { $0.evidence?.source },
          ]
        )
      case .figure(let figure):
        (
          [figure.name, figure.note],
          [
            .theme: [figure.theme],
            .source: [figure.evidence?.source] + figure.alsoReported.map(\.source),
          ]
        )
      case .theme(let theme): ([theme.name, theme.summary], [.theme: [theme.id]])
      case .event(let event):
        ([event.text], [.theme: [event.theme], .source: [event.evidence?.source]])
      case .source(let source):
        ([source.title, source.publisher, source.author], [.source: [source.id]])
      }
    content.values[.kind] = [record.kind.rawValue]
    return content
  }

  private static func content(of passage: Passage) -> Content {
    var values: [Field: [String?]] = [
      .theme: passage.themes, .type: [passage.respondentType ?? "not stated"],
      .source: [passage.evidence?.source], .question: [passage.question],
      .position: [passage.position], .evidence: passage.evidenceRich == true ? ["rich"] : [],
    ]
    for attribute in passage.attributes { values[.attribute(attribute.name)] = attribute.values }
    return ([passage.text, passage.attribution], values)
  }
}
