import ConsultationModel
import ConsultationSearch

/// An attribute of respondents or passages, and the value that is asked for.
struct Condition {
  let field: Field
  /// An id, or the value's own words where it has none.
  let value: String

  /// Understands `Attribute=Value`. Throws `Failure` with what is known.
  init(_ text: String, in reading: Reading) throws {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw Failure(
        .wrongCommandLine,
        "--where takes Attribute=Value, such as --where \"Respondent type=Government\", not \(text.quoted())."
      )
    }
    let (name, value) = (Self.trimmed(parts[0]), Self.trimmed(parts[1]))
    field = try Self.field(named: name, in: reading)
    self.value = try Self.known(field, name, in: reading).id(of: value)
  }

  private static let common: [(name: String, field: Field)] = [
    ("Respondent type", .type), ("Theme", .theme), ("Question", .question),
    ("Position", .position), ("Source", .source),
  ]

  /// Where an attribute is called as a field that every consultation has, the latter is meant.
  private static func field(named name: String, in reading: Reading) throws -> Field {
    let folded = Folding.folded(name)
    let attributes = common + reading.engine.attributes.map { ($0, Field.attribute($0)) }
    if let known = attributes.first(where: { Folding.folded($0.name) == folded }) {
      return known.field
    }
    let names = attributes.map(\.name)
    let hint = Suggestion.nearest(to: name, among: names).map { " Did you mean \($0)?" } ?? ""
    throw Failure(
      .wrongCommandLine,
      "There is no attribute \(name.quoted()).\(hint) Known: \(names.joined(separator: ", ")).")
  }

  private static func known(_ field: Field, _ name: String, in reading: Reading) -> KnownValues {
    switch field {
    case .type: .types(of: reading.consultation)
    case .theme: .themes(of: reading.consultation)
    default: .values(of: field, called: name.lowercased(), in: reading.engine)
    }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
