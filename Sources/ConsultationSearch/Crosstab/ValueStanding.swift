/// What a request's filters on a crosstab's field make certain of one of its values.
package enum ValueStanding: Equatable, Sendable {
  /// Nothing: records may or may not have it.
  case open
  /// No record that the request admits has it, as whoever knows the request knows too.
  case ruledOut
  /// Not asked for, but a record may have it beside a value that is, as a second theme.
  case unasked
}

extension FieldConstraint {
  /// How a value stands among the records admitted, by its place in the column; nil stands for the
  /// lack of any. `isMultiValued` says whether records can have several values.
  func standing(of place: Int?, isMultiValued: Bool) -> ValueStanding {
    if isUnwanted(place) { return .ruledOut }
    guard let place, isMultiValued else {
      return clauses.allSatisfy { $0.isMet(by: place) } ? .open : .ruledOut
    }
    if clauses.contains(where: { !$0.canBeMetByValues }) { return .ruledOut }
    // Totals are known to be no more than the values of one clause come to. Of a second clause
    // no more can be promised than that its values beside the first are not given away.
    return clauses.first?.isMet(by: place) ?? true ? .open : .unasked
  }
}
