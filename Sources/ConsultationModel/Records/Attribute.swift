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

extension Consultation {
  /// The names of all attributes, in the order of their first appearance; walks through every
  /// passage, where a search engine has them at hand.
  package var attributeNames: [String] {
    var seen: Set<String> = []
    return passages.flatMap(\.attributes).map(\.name).filter { seen.insert($0).inserted }
  }
}
