import ConsultationModel

extension Record {
  /// The values that the record has of a field: ids, or words where the field's values have none.
  package func values(of field: Field) -> [String] {
    switch field {
    case .kind: [kind.rawValue]
    case .theme: themes
    case .type: typeValues
    case .source: sourceValues
    case .question: [passage?.question].compactMap(\.self)
    case .position: positionValues
    case .status: statusValues
    case .evidence: passage?.evidenceRich == true ? [Field.rich] : []
    case .attribute(let name):
      passage?.attributes.filter { $0.name == name }.flatMap(\.values) ?? []
    }
  }

  private var typeValues: [String] {
    switch self {
    case .quote(let passage), .response(let passage): [passage.respondentType ?? Field.notStated]
    case .finding(let finding): [finding.respondentType].compactMap(\.self)
    case .answer, .figure, .theme, .event, .source: []
    }
  }

  private var sourceValues: [String] {
    switch self {
    case .source(let source): [source.id]
    case .figure(let figure): evidence.map(\.source) + figure.alsoReported.map(\.source)
    case .quote, .finding, .answer, .event: evidence.map(\.source)
    case .response, .theme: []
    }
  }

  private var positionValues: [String] {
    switch self {
    case .quote(let passage), .response(let passage): [passage.position].compactMap(\.self)
    case .finding(let finding): [finding.position?.rawValue].compactMap(\.self)
    case .answer, .figure, .theme, .event, .source: []
    }
  }

  private var statusValues: [String] {
    if case .answer(let answer) = self { [answer.status.rawValue] } else { [] }
  }
}
