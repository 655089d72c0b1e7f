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

/// Which values each field has, and which of them each record has.
extension Consultation {
  /// The values that are listed before those which only records name, in the order of the file;
  /// some are only where records have them, as `found` says.
  func knownValues(of field: Field, found: Set<String>) -> [FieldValue] {
    switch field {
    case .kind:
      let hasResponses = found.contains(RecordKind.response.rawValue)
      return RecordKind.allCases.filter { $0 != .response || hasResponses }
        .map { FieldValue(value: $0.rawValue, name: $0.name) }
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
    case .evidence, .position, .attribute:
      return []
    }
  }

  func values(of field: Field, for record: RecordID) -> [String] {
    switch field {
    case .kind: [record.kind.rawValue]
    case .theme: themeValues(of: record)
    case .type: typeValues(of: record)
    case .source: sourceValues(of: record)
    case .question: questionValues(of: record)
    case .position: positionValues(of: record)
    case .status: record.kind == .answer ? [answers[record.index].status.rawValue] : []
    case .evidence: passage(of: record)?.evidenceRich == true ? [Field.rich] : []
    case .attribute(let name):
      passage(of: record)?.attributes.filter { $0.name == name }.flatMap(\.values) ?? []
    }
  }

  private func themeValues(of record: RecordID) -> [String] {
    switch record.kind {
    case .quote, .response: passages[record.index].themes
    case .finding: [findings[record.index].theme]
    case .answer: [answers[record.index].theme]
    case .figure: [figures[record.index].theme].compactMap(\.self)
    case .theme: [themes[record.index].id]
    case .event: [events[record.index].theme].compactMap(\.self)
    case .source: []
    }
  }

  private func typeValues(of record: RecordID) -> [String] {
    switch record.kind {
    case .quote, .response: [passages[record.index].respondentType ?? Field.notStated]
    case .finding: [findings[record.index].respondentType].compactMap(\.self)
    case .answer, .figure, .theme, .event, .source: []
    }
  }

  private func sourceValues(of record: RecordID) -> [String] {
    switch record.kind {
    case .quote:
      return [passages[record.index].evidence?.source].compactMap(\.self)
    case .finding:
      return [findings[record.index].evidence?.source].compactMap(\.self)
    case .answer:
      let answer = answers[record.index]
      return ([answer.evidence] + answer.replies.map(\.evidence)).compactMap { $0?.source }
    case .figure:
      let figure = figures[record.index]
      return [figure.evidence?.source].compactMap(\.self) + figure.alsoReported.map(\.source)
    case .event:
      return [events[record.index].evidence?.source].compactMap(\.self)
    case .source:
      return [sources[record.index].id]
    case .response, .theme:
      return []
    }
  }

  private func questionValues(of record: RecordID) -> [String] {
    [passage(of: record)?.question].compactMap(\.self)
  }

  private func positionValues(of record: RecordID) -> [String] {
    switch record.kind {
    case .quote, .response: [passages[record.index].position].compactMap(\.self)
    case .finding: [findings[record.index].position?.rawValue].compactMap(\.self)
    case .answer, .figure, .theme, .event, .source: []
    }
  }

  private func passage(of record: RecordID) -> Passage? {
    switch record.kind {
    case .quote, .response: passages[record.index]
    case .finding, .answer, .figure, .theme, .event, .source: nil
    }
  }
}

extension Consultation {
  /// Whether the primary subtag of the language is that of English.
  var isEnglish: Bool {
    language.lowercased().split(separator: "-", omittingEmptySubsequences: false).first == "en"
  }
}
