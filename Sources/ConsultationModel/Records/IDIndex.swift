/// Where in a list the record of each id stands: a few are looked through, many are looked up.
struct IDIndex: Sendable {
  private var offsets: [String: Int] = [:]

  /// So many are looked through as fast as one is looked up.
  private static let few = 32

  init(_ ids: [String] = []) {
    guard ids.count > Self.few else { return }
    offsets = Dictionary(ids.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }

  /// The record of an id, in the list that the index is of; nil where there is none.
  func record<Record>(_ id: String, in list: [Record], id idOf: KeyPath<Record, String>) -> Record?
  {
    guard list.count > Self.few else { return list.first { $0[keyPath: idOf] == id } }
    return offsets[id].map { list[$0] }
  }
}

extension IDIndex: Equatable {
  /// Always true: what it says follows from its list, which is compared by itself.
  static func == (one: IDIndex, other: IDIndex) -> Bool { true }
}
