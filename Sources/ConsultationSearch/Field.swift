/// What a record can be filtered by.
package enum Field: Hashable, Sendable {
  case kind, theme, type, source, question, position, evidence, status
  case attribute(String)

  /// The value of `type` for a passage whose speaker's type the source does not give.
  /// It is no id, since it has a space.
  package static let notStated = "not stated"
}
