/// The least change that makes some passage of a source into a quotation, word by word.
///
/// An edit distance (Levenshtein 1966) that may begin and end anywhere in the source (Sellers
/// 1980), looked for in a band about the diagonal (Ukkonen 1985).
struct WordAlignment {
  private(set) var cost = 0
  /// In the order of the quotation.
  private(set) var steps: [Step] = []

  /// What becomes of a word of the quotation, of the source, or of both; each by its position.
  enum Step {
    case same(source: Int, quotation: Int)
    case changed(source: Int, quotation: Int)
    case missing(source: Int)
    case added(quotation: Int)
    /// A mark that re-opens the quotation, and counts for nothing.
    case passedOver
  }

  /// The words of the quotation count for most, so that one word that the source has besides, even
  /// a compound of three parts, is rather left out than a word of the quotation changed.
  private enum Cost {
    static let ofWord = 7
    static let ofMissingWord = 4
    static let ofMissingPart = 1
    /// Of one that differs in case, accents or the space before it.
    static let ofLikeWord = 2
  }

  private enum Move: UInt8 {
    case both, source, quotation
  }

  /// Aligns a quotation with the source from the position that its first word may have been taken
  /// from, give or take `slack` words.
  init(_ quotation: QuotedWords, with source: SourceText, near start: Int, slack: Int) {
    let table = Table(quotation, with: source, near: start, slack: slack)
    (cost, steps) = table.traced()
  }

  /// The moves that lead to each cell of the band, row by row of the quotation.
  private struct Table {
    let quotation: QuotedWords
    let source: SourceText
    let start: Int
    let slack: Int
    private var moves: [UInt8]
    private var costs: [Int]
    private var last: [Int]

    private static let far = Int.max / 2

    private var width: Int { 2 * slack + 1 }

    init(_ quotation: QuotedWords, with source: SourceText, near start: Int, slack: Int) {
      self.quotation = quotation
      self.source = source
      self.start = start
      self.slack = slack
      let width = 2 * slack + 1
      moves = [UInt8](repeating: Move.both.rawValue, count: (quotation.words.count + 1) * width)
      costs = (0..<width).map { column in
        (0...source.words.count).contains(start + column - slack) ? 0 : Self.far
      }
      last = costs
      for row in 0..<quotation.words.count { fill(row) }
    }

    /// How many words of the source a cell of the table has behind it.
    private func sourcePosition(_ row: Int, _ column: Int) -> Int { start + row + column - slack }

    /// Takes one more word of the quotation.
    private mutating func fill(_ row: Int) {
      swap(&last, &costs)
      for column in 0..<width {
        let sourcePosition = sourcePosition(row + 1, column)
        guard (0...source.words.count).contains(sourcePosition) else {
          costs[column] = Self.far
          continue
        }
        var best =
          sourcePosition > 0 ? last[column] + costOfBoth(row, sourcePosition - 1) : Self.far
        var move = Move.both
        if column + 1 < width {
          let adding = costOfAdding(row, before: sourcePosition)
          let cost = last[column + 1] + adding
          let isFree = adding == 0
          if cost < best || cost == best && isFree { (best, move) = (cost, .quotation) }
        }
        if column > 0, sourcePosition > 0 {
          let cost = costs[column - 1] + costOfMissing(sourcePosition - 1)
          if cost < best { (best, move) = (cost, .source) }
        }
        costs[column] = best
        moves[(row + 1) * width + column] = move.rawValue
      }
    }

    private func costOfAdding(_ row: Int, before sourcePosition: Int) -> Int {
      source.reopens(quotation, at: row, before: sourcePosition) ? 0 : Cost.ofWord
    }

    private func costOfMissing(_ sourcePosition: Int) -> Int {
      source.words[sourcePosition].isSpaced ? Cost.ofMissingWord : Cost.ofMissingPart
    }

    private func costOfBoth(_ row: Int, _ sourcePosition: Int) -> Int {
      let (ours, theirs) = (quotation.words[row], source.words[sourcePosition])
      if ours.number == theirs.number {
        if row == 0 || ours.isSpaced == theirs.isSpaced { return 0 }
        return theirs.isSpaced && isAfterReopening(row, before: sourcePosition)
          ? 0 : Cost.ofLikeWord
      }
      let root = quotation.roots[row]
      if root != Vocabulary.unknown, root == source.vocabulary.root(of: theirs.number) {
        return Cost.ofLikeWord
      }
      return ours.isSign == theirs.isSign ? Cost.ofWord : 2 * Cost.ofWord
    }

    /// Whether a mark stands in the way of the space before a word.
    private func isAfterReopening(_ row: Int, before sourcePosition: Int) -> Bool {
      row > 0 && source.reopens(quotation, at: row - 1, before: sourcePosition)
    }

    /// The cheapest way through the table; of equal ones, the one that ends last in the source.
    /// Nothing, at the highest cost, where the band leads past the source.
    func traced() -> (cost: Int, steps: [Step]) {
      var (row, column) = (quotation.words.count, 0)
      for other in costs.indices where costs[other] <= costs[column] { column = other }
      let cost = costs[column]
      guard cost < Self.far else { return (cost, []) }
      var steps: [Step] = []
      while row > 0 {
        let sourcePosition = sourcePosition(row, column)
        switch Move(rawValue: moves[row * width + column]) {
        case .source:
          steps.append(.missing(source: sourcePosition - 1))
          column -= 1
        case .quotation:
          row -= 1
          column += 1
          let isFree = costOfAdding(row, before: sourcePosition) == 0
          steps.append(isFree ? .passedOver : .added(quotation: row))
        default:
          row -= 1
          let isSame = costOfBoth(row, sourcePosition - 1) == 0
          steps.append(
            isSame
              ? .same(source: sourcePosition - 1, quotation: row)
              : .changed(source: sourcePosition - 1, quotation: row))
        }
      }
      return (cost, steps.reversed())
    }
  }
}
