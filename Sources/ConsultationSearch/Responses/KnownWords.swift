import ConsultationModel

/// Words that are known before a file is read, each found by its bytes.
struct KnownWords: Sendable {
  /// The words one after another.
  private var bytes: [UInt8] = []
  /// Each word's part of the bytes, by its place; an empty one is never found.
  private var ranges: [Range<Int>] = []
  /// The place of a word at its hash or, where that is taken, after it; -1 where there is none.
  private var slots: [Int32]

  init(_ words: [String]) {
    // Twice as many as words at least, so that a search soon ends.
    var capacity = 8
    while capacity < 2 * words.count { capacity *= 2 }
    slots = [Int32](repeating: -1, count: capacity)
    for (place, word) in words.enumerated() {
      let start = bytes.count
      bytes += word.utf8
      ranges.append(start..<bytes.count)
      guard start < bytes.count, self.place(of: start..<bytes.count, in: bytes.span) == nil else {
        continue
      }
      slots[slot(of: start..<bytes.count, in: bytes.span)] = Int32(place)
    }
  }

  /// The place of the word that a range of a text spells, the first of several; nil for none.
  func place(of range: Range<Int>, in text: Span<UInt8>) -> Int? {
    let place = Int(slots[slot(of: range, in: text)])
    return place < 0 ? nil : place
  }

  /// Where the place of a word is kept, or would be.
  private func slot(of range: Range<Int>, in text: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: text.hash(of: range)) & mask
    while slots[slot] >= 0, !isSame(Int(slots[slot]), range, in: text) { slot = (slot + 1) & mask }
    return slot
  }

  private func isSame(_ place: Int, _ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    bytes.span.spells(ranges[place], as: text, range)
  }
}
