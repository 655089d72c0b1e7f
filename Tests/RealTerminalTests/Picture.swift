/// What a terminal shows at one moment, as text.
struct Picture: Equatable {
  /// From the top, without the blanks at the end of each.
  let rows: [String]

  func contains(_ words: String) -> Bool { rows.contains { $0.contains(words) } }

  func contains(all words: [String]) -> Bool { words.allSatisfy(contains) }

  /// The first row that contains the words.
  func row(with words: String) -> String? { rows.first { $0.contains(words) } }

  /// The row that the cursor's bar stands at.
  var selected: String? { rows.first { $0.hasPrefix("▌") } }

  /// The pane right of the upright rule as running text.
  var rightPane: String {
    let parts = rows.compactMap { $0.split(separator: "│", maxSplits: 1).dropFirst().first }
    return parts.joined(separator: " ").replacing("▌", with: " ")
      .split(separator: " ").joined(separator: " ")
  }

  /// The quotations in the right pane, whole ones alone.
  var quotations: [String] { rightPane.matches(of: /“([^”]*)”/).map { String($0.1) } }

  /// The numbers of the column and row, from 1, where the words begin.
  func position(of words: String) -> (column: Int, row: Int)? {
    for (number, row) in rows.enumerated() {
      guard let range = row.firstRange(of: words) else { continue }
      return (row.distance(from: row.startIndex, to: range.lowerBound) + 1, number + 1)
    }
    return nil
  }
}
