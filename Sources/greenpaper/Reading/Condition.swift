import ConsultationModel
import ConsultationSearch
import PlainText

/// An attribute of respondents or passages, and the value that is asked for.
struct Condition {
  let field: Field
  /// An id, or the value's own words where it has none.
  let value: String

  /// Understands `Attribute=Value`. Throws `Failure` with what is known.
  init(_ text: String, in loaded: LoadedConsultation) throws {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw Failure(
        .wrongCommandLine,
        "--where takes Attribute=Value, such as --where \"Respondent type=Government\", not \(text.quoted())."
      )
    }
    let (name, value) = (Self.trimmed(parts[0]), Self.trimmed(parts[1]))
    field = try CountedField(named: name, in: loaded.engine).field
    self.value = try Self.known(field, name, in: loaded).id(of: value)
  }

  private static func known(
    _ field: Field, _ name: String, in loaded: LoadedConsultation
  ) throws(EngineFailure) -> KnownValues {
    if field == .type { return .types(of: loaded.consultation) }
    let stated: KnownValues =
      switch field {
      case .theme: .themes(of: loaded.consultation)
      default: try .values(of: field, called: name.lowercased(), in: loaded.engine)
      }
    let unstated = SearchRequest(
      kinds: [.quote, .response], selections: [field: [Field.notStated]], limit: 0)
    return try loaded.engine.search(unstated).total > 0 ? stated.withNotStated : stated
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
