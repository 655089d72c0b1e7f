import ConsultationModel

/// The words that a line of `responses.jsonl` may have for certain keys: the format's own, and the
/// ids of the consultation.
struct ResponseWords: Sendable {
  let respondentTypes: KnownWords
  let questions: KnownWords
  let themes: KnownWords
  /// The same ids, by their indices.
  let ids: ReferredIDs

  private let keys = KnownWords(Key.allCases.map { "\($0)" })
  private let stances = KnownWords(Stance.allCases.map(\.rawValue))
  private let allStances = Stance.allCases

  /// The keys of a response, by their indices in the table of the format.
  ///
  /// A new one is read by `ResponseScanner+Members` into `ScannedResponse`, by `Response+Reading` and
  /// from there by `ResponseScanner.take(_:)`, and given out by `Passage+Scanned`; one that is searched
  /// also by `ResponseSegmentBuilder`, with a new version in `IndexFingerprint`.
  enum Key: Int, CaseIterable {
    case id, text, respondent, respondentType, question, themes, position, stances, evidenceRich
    case attributes, repeats, date
  }

  init(of document: Document) {
    ids = ReferredIDs(of: document)
    respondentTypes = Self.words(ids.respondentTypes)
    questions = Self.words(ids.questions)
    themes = Self.words(ids.themes)
  }

  /// The key that a range of a line spells.
  func key(_ range: Range<Int>, in line: Span<UInt8>) -> Key? {
    keys.index(of: range, in: line).flatMap(Key.init)
  }

  /// The position that a range of a line spells.
  func stance(_ range: Range<Int>, in line: Span<UInt8>) -> Stance? {
    stances.index(of: range, in: line).map { allStances[$0] }
  }

  /// Where the consultation itself has a fault, an id may have a form that no reference may have.
  private static func words(_ ids: [String]) -> KnownWords {
    KnownWords(ids.map { $0.isIdentifier ? $0 : "" })
  }
}
