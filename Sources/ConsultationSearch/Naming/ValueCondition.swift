import ConsultationModel
import PlainText

/// An attribute of respondents or passages, and the value that is asked for.
package struct ValueCondition {
  package let field: Field
  /// An id, or the value's own words where it has none.
  package let value: String

  /// Understands `Attribute=Value`. Throws `UnknownName` with what is known, or `EngineFailure`.
  package init(_ text: String, of consultation: Consultation, in engine: any SearchEngine) throws {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      let example = "--where \"Respondent type=Government\""
      throw UnknownName(
        "--where takes Attribute=Value, such as \(example), not \(text.quoted()).")
    }
    let (name, value) = (Self.trimmed(parts[0]), Self.trimmed(parts[1]))
    field = try CountedField(named: name, in: engine).field
    self.value = try Self.known(field, name, of: consultation, in: engine).id(of: value)
  }

  private static func known(
    _ field: Field, _ name: String, of consultation: Consultation, in engine: any SearchEngine
  ) throws(EngineFailure) -> KnownValues {
    if field == .type { return .types(of: consultation) }
    let stated: KnownValues =
      switch field {
      case .theme: .themes(of: consultation)
      default: try .values(of: field, called: name.lowercased(), in: engine)
      }
    let unstated = SearchRequest(
      kinds: [.quote, .response], selections: [field: [Field.notStated]], limit: 0)
    return try engine.search(unstated).total > 0 ? stated.withNotStated : stated
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
