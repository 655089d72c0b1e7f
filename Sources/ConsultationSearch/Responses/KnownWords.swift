import ConsultationModel

/// Words that are known before a file is read, each found by its bytes.
struct KnownWords: Sendable {
  /// The words one after another.
  private var bytes: [UInt8] = []
  /// Each word's part of the bytes, by its index; an empty one is never found.
  private var ranges: [Range<Int>] = []
  /// The index of a word at its hash or, where that is taken, after it; -1 where there is none.
  private var slots: [Int32]

  init(_ words: [String]) {
    // Twice as many as words at least, so that a search soon ends.
    var capacity = 8
    while capacity < 2 * words.count { capacity *= 2 }
    slots = [Int32](repeating: -1, count: capacity)
    for (index, word) in words.enumerated() {
      let start = bytes.count
      bytes += word.utf8
      ranges.append(start..<bytes.count)
      guard start < bytes.count, self.index(of: start..<bytes.count, in: bytes.span) == nil else {
        continue
      }
      slots[slot(of: start..<bytes.count, in: bytes.span)] = Int32(index)
    }
  }

  /// The index of the word that a range of a text spells, the first of several; nil for none.
  func index(of range: Range<Int>, in text: Span<UInt8>) -> Int? {
    let index = Int(slots[slot(of: range, in: text)])
    return index < 0 ? nil : index
  }

  /// The slot that holds the index of a word, or would.
  private func slot(of range: Range<Int>, in text: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: text.hash(of: range)) & mask
    while slots[slot] >= 0, !isSame(Int(slots[slot]), range, in: text) { slot = (slot + 1) & mask }
    return slot
  }

  private func isSame(_ index: Int, _ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    bytes.span.spells(ranges[index], as: text, range)
  }
}
