/// The names of values, those that several share told apart by their values, so that an object can
/// be keyed by them.
package struct DistinctNames {
  /// In the order of the values, each once.
  package let names: [String]

  /// - Parameter values: Names, and values of which no two are the same.
  package init(_ values: [(name: String, value: String)]) {
    let counts = Dictionary(values.map { ($0.name, 1) }, uniquingKeysWith: +)
    var taken = Set(counts.filter { $0.value == 1 }.keys)
    names = values.map { name, value in
      guard counts[name] != 1 else { return name }
      // Another value may be called just as this one is once it is told apart.
      var distinct = "\(name) (\(value))"
      while !taken.insert(distinct).inserted { distinct += " (\(value))" }
      return distinct
    }
  }
}
