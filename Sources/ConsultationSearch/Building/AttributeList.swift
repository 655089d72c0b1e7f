/// The names of attributes, each once, in the order of the file.
struct AttributeList: Sendable {
  private(set) var names: [String] = []
  private var known: Set<String> = []

  init(_ names: some Sequence<String> = []) {
    add(names)
  }

  func contains(_ name: String) -> Bool { known.contains(name) }

  mutating func add(_ names: some Sequence<String>) {
    for name in names where known.insert(name).inserted { self.names.append(name) }
  }
}
