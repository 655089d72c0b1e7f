/// The error of a name by which nothing in the consultation is called.
package struct UnknownName: Error, Equatable, CustomStringConvertible {
  /// What was looked for and what there is, in a sentence or two.
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}
