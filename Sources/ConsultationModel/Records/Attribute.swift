/// Something known of a respondent or a response, such as a region, with its values.
package struct Attribute: Equatable, Sendable {
  package var name: String
  /// In the order of the file, each once; never empty in a consultation that was read.
  package var values: [String]

  package init(name: String, values: [String]) {
    self.name = name
    self.values = values
  }
}
