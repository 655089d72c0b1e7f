import ConsultationModel

/// What a record can be filtered by.
package enum Field: Hashable, Sendable {
  case kind, theme, type, source, question, position, evidence, status
  case attribute(String)

  /// The value of `type` for a passage whose speaker's type the source does not give; chosen in
  /// any other field, the lack of a value. It is no id, since it has a space.
  package static let notStated = "not stated"

  /// The value of `evidence` for a response that brings evidence.
  package static let rich = "rich"

  /// The fields that every consultation has.
  package static let common: [Field] = [
    .kind, .theme, .type, .source, .question, .position, .evidence, .status,
  ]

  /// Whether a passage may have no value of it, and is found by that; a type that is not stated is
  /// a value of its own.
  var canLackValue: Bool {
    switch self {
    case .theme, .source, .question, .position, .attribute: true
    case .kind, .type, .evidence, .status: false
    }
  }

  /// The first of some fields whose name folds to the same; nil where there is none.
  init?(named name: String, among fields: [Field]) {
    let folded = Folding.folded(name)
    guard let field = fields.first(where: { Folding.folded($0.name) == folded }) else { return nil }
    self = field
  }

  /// Whether it is no field that every consultation has.
  package var isAttribute: Bool {
    if case .attribute = self { true } else { false }
  }

  /// What the field is called in a query.
  package var name: String {
    switch self {
    case .kind: "kind"
    case .theme: "theme"
    case .type: "type"
    case .source: "source"
    case .question: "question"
    case .position: "position"
    case .evidence: "evidence"
    case .status: "status"
    case .attribute(let name): name
    }
  }
}
