import ConsultationModel

/// The searches of a person, in whatever consultation, the newest first.
package struct SearchHistory: Equatable, Sendable {
  /// Each once, however often it was made.
  package private(set) var searches: [String]
  /// How many of them were made since the program started.
  private var own: Int = 0

  package init(_ searches: [String] = []) {
    self.searches = Self.distinct(searches)
  }

  /// Takes in a search that was just made.
  mutating func add(_ search: String) {
    guard search.contains(where: { $0 != " " }) else { return }
    let isNewHere = !searches.prefix(own).contains(search)
    searches = Self.distinct([search] + searches)
    own = min(searches.count, own + (isNewHere ? 1 : 0))
  }

  /// The searches that have a text in them, in any spelling that folds to it, but say more.
  func searches(with text: String) -> [String] {
    let folded = Folding.folded(text)
    return searches.filter { $0 != text && (folded.isEmpty || Folding.folded($0).contains(folded)) }
  }

  /// Its own searches before all those that another has, such as what was kept meanwhile.
  package func merged(into kept: SearchHistory) -> SearchHistory {
    var merged = SearchHistory(searches.prefix(own) + kept.searches)
    merged.own = own
    return merged
  }

  private static func distinct(_ searches: [String]) -> [String] {
    var seen: Set<String> = []
    return Array(searches.filter { seen.insert($0).inserted }.prefix(200))
  }
}

/// The searches as they are kept in a file, one on a line.
extension SearchHistory {
  private static let kept = KeptText(name: "searches")

  package var text: String { Self.kept.text(of: searches.map { [$0] }) }

  /// Reads a text that was kept; nil where anything in it cannot be understood.
  package init?(text: String) {
    guard let lines = Self.kept.lines(of: text), lines.allSatisfy({ $0.count == 1 }) else {
      return nil
    }
    self.init(lines.map { String($0[0].prefix(InputLine.limit)) }.filter { !$0.isEmpty })
  }

  /// Whether a later program has written a text, so that it must not be written over.
  package static func isOfAnotherVersion(_ text: String) -> Bool {
    kept.isOfAnotherVersion(text)
  }
}
