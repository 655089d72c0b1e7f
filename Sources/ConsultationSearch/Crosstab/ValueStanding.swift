/// What a request's filters on a crosstab's field make certain of one of its values.
enum ValueStanding: Equatable, Sendable {
  /// Nothing: records may or may not have it.
  case open
  /// No record that the request admits has it, as whoever knows the request knows too.
  case ruledOut
  /// Not asked for, but a record may have it beside a value that is, as a second theme.
  case unasked
}

extension FieldClauses {
  /// How each of a field's values stands among the records admitted; nil stands for the lack of
  /// any. `isMultiValued` says whether records can have several values.
  func standings(of values: [FieldValue?], isMultiValued: Bool) -> [ValueStanding] {
    let clauses = needed + required
    let known = values.compactMap(\.self)
    let canBeMetByValues = clauses.allSatisfy { known.contains(where: $0.isMet) }
    return values.map { value in
      if unwanted?.isMet(by: value) ?? false { return .ruledOut }
      guard value != nil, isMultiValued else {
        return clauses.allSatisfy { $0.isMet(by: value) } ? .open : .ruledOut
      }
      guard canBeMetByValues else { return .ruledOut }
      // Totals are known to be no more than the values of one clause come to. Of a second clause
      // no more can be promised than that its values beside the first are not given away.
      return clauses.first?.isMet(by: value) ?? true ? .open : .unasked
    }
  }
}
