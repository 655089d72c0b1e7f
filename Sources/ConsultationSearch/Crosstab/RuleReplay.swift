/// Plays the rule by which numbers are hidden against itself, as one may who knows it.
///
/// A published table is sound where there are several tables that fit it and that the rule
/// publishes the same, and no number below the minimum is the same in all of them. Where it is not,
/// the rule hides as for a larger minimum, and at last everything. Whether a table is sound
/// depends on nothing but what is published, so that the answer tells nothing more.
struct RuleReplay {
  private let minimum: Int
  private var isSound: [Publication: Bool] = [:]
  private var patterns: [Attempt: [Bool]] = [:]

  /// How many larger minimums are tried.
  private static let levels = 4
  /// Tables of more numbers have so many others that fit that they are not looked at one by one.
  private static let mostNumbers = 80
  /// So many trials end it, and everything is hidden.
  private static let mostPatterns = 4000

  /// What is published at one level: nil stands for a hidden number.
  private struct Publication: Hashable {
    let level: Int
    let numbers: [Int?]
  }

  private struct Attempt: Hashable {
    let level: Int
    let numbers: [Int]
  }

  init(minimum: Int) { self.minimum = minimum }

  /// Whether each number of a table is hidden, row by row.
  mutating func hidden(of table: MarginTable) -> [Bool] {
    let first = pattern(of: table, level: 0)
    guard table.values.count <= Self.mostNumbers, first.contains(true) else { return first }
    for level in 0..<Self.levels where publishes(table, at: level) {
      return pattern(of: table, level: level)
    }
    return table.cells.map { !table.isRuledOut($0) }
  }

  private mutating func pattern(of table: MarginTable, level: Int) -> [Bool] {
    let attempt = Attempt(level: level, numbers: table.values)
    if let known = patterns[attempt] { return known }
    let hidden = DisclosureControl(
      table, minimum: minimum, more: level
    ).isHidden
    patterns[attempt] = hidden
    return hidden
  }

  private mutating func publishes(_ table: MarginTable, at level: Int) -> Bool {
    let hidden = pattern(of: table, level: level)
    let publication = Publication(
      level: level, numbers: zip(table.values, hidden).map { $1 ? nil : $0 })
    if let known = isSound[publication] { return known }
    let isSound = isSound(table, hidden: hidden, level: level)
    self.isSound[publication] = isSound
    return isSound
  }

  private mutating func isSound(_ table: MarginTable, hidden: [Bool], level: Int) -> Bool {
    if patterns.count > Self.mostPatterns { return false }
    var fitting = FittingTables(table, isHidden: hidden)
    guard let candidates = fitting.all() else { return true }
    var unknowns = fitting.unknowns
    if unknowns.isEmpty { return true }
    var first: [Int]?
    for numbers in candidates {
      let other = table.replacing(numbers)
      guard pattern(of: other, level: level) == hidden,
        !(0..<level).contains(where: { publishes(other, at: $0) })
      else { continue }
      guard let first else {
        first = numbers
        unknowns.removeAll { numbers[$0] >= minimum }
        continue
      }
      unknowns.removeAll { first[$0] != numbers[$0] }
      if unknowns.isEmpty { return true }
    }
    return false
  }
}
