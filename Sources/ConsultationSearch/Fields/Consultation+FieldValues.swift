import ConsultationModel

/// A value that a field can have.
struct FieldValue: Equatable, Sendable {
  /// An id, or the value's own words where it has none.
  let value: String
  let name: String
  /// The spellings that a query may have it by, folded once for all requests: that of the value, and
  /// others where there are any, which those of an attribute have not, of which there may be a million.
  private let foldedValue: String
  private let otherSpellings: [String]

  /// The lack of any value.
  static let notStated = FieldValue(value: Field.notStated, name: RespondentType.notStated)

  /// - Parameter number: What it is also called, such as the number of a question.
  init(value: String, name: String, number: String? = nil) {
    self.value = value
    self.name = name
    let folded = Folding.folded(value)
    // One that is folded as it stands is kept but once.
    foldedValue = folded.utf8.elementsEqual(value.utf8) ? value : folded
    let others = [name, number].compactMap(\.self).filter { $0 != value }
    otherSpellings = others.map(Folding.folded)
  }

  /// Whether one of the spellings, folded, is meant.
  func hasSpelling(where isMeant: (String) -> Bool) -> Bool {
    isMeant(foldedValue) || otherSpellings.contains(where: isMeant)
  }
}

extension Consultation {
  /// The values that are listed before those which only records name, in the order of the file;
  /// some are only where records have them, as `found` says.
  func knownValues(of field: Field, found: Set<String>) -> [FieldValue] {
    switch field {
    case .kind:
      let hasResponses = found.contains(RecordKind.response.rawValue)
      return RecordKind.allCases.filter { $0 != .response || hasResponses }
        .map { kind in
          // Both are found as answers, which is what their list is called in a file.
          let isAnswer = RecordKind.answers.contains(kind)
          return FieldValue(
            value: kind.rawValue, name: kind.name, number: isAnswer ? "answer" : nil)
        }
    case .theme:
      return themes.map { FieldValue(value: $0.id, name: $0.name) }
    case .type:
      return respondentTypes.map { FieldValue(value: $0.id, name: $0.name) }
        + (found.contains(Field.notStated) ? [.notStated] : [])
    case .source:
      return sources.map { FieldValue(value: $0.id, name: $0.title) }
    case .question:
      return questions.map { FieldValue(value: $0.id, name: $0.text, number: $0.number) }
    case .status:
      return Answer.Status.allCases.map { FieldValue(value: $0.rawValue, name: $0.rawValue) }
    case .attribute(let name):
      return attributes.filter { $0.name == name }.flatMap(\.values)
        .map { FieldValue(value: $0, name: $0) }
    case .evidence, .position:
      return []
    }
  }
}

extension Consultation {
  /// Whether the primary subtag of the language is that of English.
  var isEnglish: Bool {
    language.lowercased().split(separator: "-", omittingEmptySubsequences: false).first == "en"
  }
}
