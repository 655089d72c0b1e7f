/// The text of a source, in which excerpts and quotations are looked up word for word.
///
/// White space, and the spellings of quotation marks and dashes, are not told apart; words are
/// whole. The mark that re-opens a quotation at the start of a line may be left out.
package struct SourceText: Sendable {
  let text: String
  /// All but the marks that open lines.
  let words: [SourceToken]
  let vocabulary: Vocabulary
  private let positions: Occurrences
  private let positionsOfPairs: Occurrences
  private let pairing: Pairing

  package init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    (words, vocabulary) = Self.words(of: text)
    let (words, vocabulary) = (words, vocabulary)
    let pairing = Pairing(room: words.count)
    self.pairing = pairing
    positions = Occurrences(count: words.count, keys: vocabulary.rootCount) { position in
      Int(vocabulary.root(of: words[position].number))
    }
    positionsOfPairs = Occurrences(count: max(0, words.count - 1), keys: pairing.keys) { position in
      pairing.key(
        vocabulary.root(of: words[position].number), vocabulary.root(of: words[position + 1].number)
      )
    }
  }

  private static func words(of text: String) -> ([SourceToken], Vocabulary) {
    var words: [SourceToken] = []
    var vocabulary = Vocabulary()
    // Nothing stands before the first word, as little as there does where a space does.
    var before: SourceToken.Traits = .spaced
    WordScanner.scan(text) { spelling, word in
      var word = word
      if word.isQuotationMark, word.traits.contains(.opensLine) {
        before.insert(
          word.traits.contains(.singleMark) ? .afterSingleMark : .afterDoubleMark)
        if word.isSpaced { before.insert(.spaced) }
        return
      }
      word.number = vocabulary.number(adding: spelling)
      word.traits.formUnion(before)
      before = []
      words.append(word)
    }
    return (words, vocabulary)
  }

  /// Whether the words stand in the source, whole and in this order.
  package func contains(_ excerpt: String) -> Bool { words(of: excerpt) != nil }

  /// Where the words first stand in the text that this was made of, whole and in this order; nil
  /// where they do not.
  package func range(of excerpt: String) -> Range<String.Index>? {
    guard let found = words(of: excerpt), let first = found.first, let last = found.last else {
      return nil
    }
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: first.range.lowerBound)
    return start..<bytes.index(start, offsetBy: last.range.upperBound - first.range.lowerBound)
  }

  /// The source's own words that an excerpt is, the first time that they stand there.
  private func words(of excerpt: String) -> ArraySlice<SourceToken>? {
    let quotation = QuotedWords(excerpt, numberedBy: vocabulary)
    guard let anchor = anchor(of: quotation) else { return nil }
    let marksBefore = quotation.words[..<anchor.offset].count(where: \.mayBePassedOver)
    for position in anchor.positions {
      let earliest = Int(position) - anchor.offset
      for start in max(0, earliest)...max(0, earliest + marksBefore) {
        if let end = end(of: quotation, at: start) { return words[start..<end] }
      }
    }
    return nil
  }

  /// The positions where a word of a quotation occurs, before or after its neighbour
  /// where they are fewer; nil where the source lacks a word.
  private func anchor(of quotation: QuotedWords) -> (offset: Int, positions: ArraySlice<UInt32>)? {
    var anchor: (offset: Int, positions: ArraySlice<UInt32>)?
    func offer(_ positions: ArraySlice<UInt32>, at offset: Int) {
      if let anchor, anchor.positions.count <= positions.count { return }
      anchor = (offset, positions)
    }
    for (position, word) in quotation.words.enumerated() where !word.mayBePassedOver {
      guard word.number != Vocabulary.unknown else { return nil }
      offer(self.positions(of: quotation, at: position), at: position)
      guard position > 0, !quotation.words[position - 1].mayBePassedOver else { continue }
      offer(positionsOfPair(of: quotation, at: position - 1), at: position - 1)
    }
    return anchor
  }

  /// Where the root of a quotation's word stands in the source.
  func positions(of quotation: QuotedWords, at position: Int) -> ArraySlice<UInt32> {
    let root = quotation.roots[position]
    return root == Vocabulary.unknown ? [] : positions[Int(root)]
  }

  /// Where the roots of a quotation's word and the next may stand in the source: everywhere that
  /// they do, and seldom elsewhere.
  func positionsOfPair(of quotation: QuotedWords, at position: Int) -> ArraySlice<UInt32> {
    let (root, next) = (quotation.roots[position], quotation.roots[position + 1])
    guard root != Vocabulary.unknown, next != Vocabulary.unknown else { return [] }
    return positionsOfPairs[pairing.key(root, next)]
  }

  /// Whether a word of the source, or none if there is none, has a root.
  func hasRoot(_ root: UInt32, at position: Int) -> Bool {
    words.indices.contains(position) && vocabulary.root(of: words[position].number) == root
  }

  /// The position after a quotation that stands at one; nil where it does not.
  private func end(of quotation: QuotedWords, at start: Int) -> Int? {
    var sourcePosition = start
    var spaceBefore: SourceToken.Traits = []
    for (position, word) in quotation.words.enumerated() {
      let traits = word.traits.union(spaceBefore)
      if sourcePosition < words.count, words[sourcePosition].number == word.number,
        sourcePosition == start || words[sourcePosition].isSpaced == traits.contains(.spaced)
      {
        sourcePosition += 1
        spaceBefore = []
      } else if reopens(quotation, at: position, before: sourcePosition) {
        spaceBefore = traits.intersection(.spaced)
      } else {
        return nil
      }
    }
    return sourcePosition > start ? sourcePosition : nil
  }

  /// Whether a quotation's word is a mark that re-opens it at the start of a line, either in the
  /// quotation or before a word of the source.
  func reopens(_ quotation: QuotedWords, at position: Int, before sourcePosition: Int) -> Bool {
    let word = quotation.words[position]
    guard word.isQuotationMark else { return false }
    if position > 0, word.traits.contains(.opensLine) { return true }
    let mark: SourceToken.Traits =
      word.traits.contains(.singleMark) ? .afterSingleMark : .afterDoubleMark
    return sourcePosition < words.count && words[sourcePosition].traits.contains(mark)
  }
}

/// Keys for pairs of roots, about as many as there are pairs in a text.
private struct Pairing: Sendable {
  private let bits: UInt64

  init(room: Int) {
    bits = UInt64(max(1, Int.bitWidth - room.leadingZeroBitCount))
  }

  var keys: Int { 1 << Int(bits) }

  /// Multiplicative hashing (Knuth, The Art of Computer Programming, 6.4).
  func key(_ root: UInt32, _ next: UInt32) -> Int {
    let pair = UInt64(root) << 32 | UInt64(next)
    return Int((pair &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
  }
}
