import ConsultationSearch

/// A cell of a crosstab as a filter: every one of its values is needed.
package struct TableCell: Equatable, Sendable {
  /// The row's value and the column's; neither for the base of the whole table.
  package var values: [Value]

  package struct Value: Equatable, Sendable {
    package var field: Field
    package var value: String
    package var name: String
  }
}
