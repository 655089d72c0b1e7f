import ConsultationModel
import ConsultationSearch
import RecordText

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

  init(_ record: Record, id: RecordID, in consultation: Consultation, _ stemmer: Stemmer?) {
    self.id = id
    self.record = record
    texts = RecordLines(in: consultation).searchedTexts(of: record).map { text in
      NaiveText.tokens(text).map { Token($0, stemmer) }
    }
    values = Self.values(of: record).mapValues { $0.compactMap(\.self).withoutRepeats }
  }

  /// The values of a field, each once.
  func values(of field: Field) -> [String] { values[field] ?? [] }

  /// How many tokens it has.
  var length: Int { texts.map(\.count).reduce(0, +) }

  /// The values that a record has of each field.
  private static func values(of record: Record) -> [Field: [String?]] {
    let evidence = record.evidence.map(\.source)
    var values: [Field: [String?]] =
      switch record {
      case .quote(let passage), .response(let passage): self.values(of: passage)
      case .finding(let finding):
        [
          .theme: [finding.theme], .type: [finding.respondentType], .source: evidence,
          .position: [finding.position?.rawValue],
        ]
      case .answer(let answer):
        [.theme: [answer.theme], .status: [answer.status.rawValue], .source: evidence]
      case .figure(let figure):
        [.theme: [figure.theme], .source: evidence + figure.alsoReported.map(\.source)]
      case .theme(let theme): [.theme: [theme.id]]
      case .event(let event): [.theme: [event.theme], .source: evidence]
      case .source(let source): [.source: [source.id]]
      }
    values[.kind] = [record.kind.rawValue]
    return values
  }

  private static func values(of passage: Passage) -> [Field: [String?]] {
    var values: [Field: [String?]] = [
      .theme: passage.themes, .type: [passage.respondentType ?? "not stated"],
      .source: passage.evidence.map(\.source), .question: [passage.question],
      .position: [passage.position], .evidence: passage.evidenceRich == true ? ["rich"] : [],
    ]
    for attribute in passage.attributes { values[.attribute(attribute.name)] = attribute.values }
    return values
  }
}
