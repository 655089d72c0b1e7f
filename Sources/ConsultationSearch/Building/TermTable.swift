import ConsultationModel

/// The distinct tokens of a segment, or the values of an attribute, numbered in the order in which
/// they are met.
///
/// A token is looked up by its bytes, without a string of its own; slots are probed one after
/// another. Most tokens have eight bytes at the most, and are told by these and their number alone.
struct TermTable {
  /// The letters of all terms, one after another.
  private(set) var letters: [UInt8] = []
  /// Where each term ends in `letters`.
  private(set) var ends: [Int] = []
  /// A power of two of them; none before the first term, since many tables stay small.
  private var slots: [Slot] = []
  private let seed = SeededHash.seed

  private struct Slot {
    /// The first eight bytes of a term, or all that it has, with zeros above them.
    var beginning: UInt64 = 0
    /// The number of the term and one more; 0 where the slot is free.
    var number: UInt32 = 0
    /// How many bytes a term has, up to eight; of one with more, half of the hash, never so little.
    var tag: UInt32 = 0
  }

  var count: Int { ends.count }

  /// The bytes of a term.
  func range(of term: Int) -> Range<Int> { ends.stretch(term) }

  /// The number of a token that stands in some letters, which it has from now on.
  @inline(__always)
  mutating func number(of token: Range<Int>, in text: Span<UInt8>) -> Int {
    let (key, start) = key(of: token, in: text)
    let slot = slot(of: token, in: text, key, from: start)
    if slot < slots.count, slots[slot].number != 0 { return Int(slots[slot].number) - 1 }
    return add(token, in: text, key, at: slot)
  }

  /// The slot that has a token or, where none has, the free one for it; without any slots, 0.
  @inline(__always)
  private func slot(
    of token: Range<Int>, in text: Span<UInt8>, _ key: Slot, from start: Int
  ) -> Int {
    let slots = slots.span
    let mask = max(0, slots.count - 1)
    var slot = start & mask
    while slot < slots.count {
      let known = slots[slot]
      if known.number == 0 { return slot }
      if known.beginning == key.beginning, known.tag == key.tag,
        token.count <= 8 || isForm(Int(known.number) - 1, token, in: text)
      {
        return slot
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  @inline(never)
  private mutating func add(
    _ token: Range<Int>, in text: Span<UInt8>, _ key: Slot, at slot: Int
  ) -> Int {
    text.extracting(token).withUnsafeBufferPointer { letters += $0 }
    ends.append(letters.count)
    if ends.count * 2 > slots.count {
      grow()
    } else {
      slots[slot] = key
      slots[slot].number = UInt32(truncatingIfNeeded: ends.count)
    }
    return ends.count - 1
  }

  /// What a token's slot has but for the number, and where to look for it first.
  @inline(__always)
  private func key(of token: Range<Int>, in text: Span<UInt8>) -> (Slot, Int) {
    let beginning = text.bytes.beginning(of: token)
    if token.count <= 8 {
      let size = UInt64(truncatingIfNeeded: token.count)
      let hash = SeededHash.mixed(beginning ^ seed &+ size)
      return (
        Slot(beginning: beginning, tag: UInt32(truncatingIfNeeded: size)),
        Int(truncatingIfNeeded: hash)
      )
    }
    let hash = text.hash(of: token)
    let half = UInt32(truncatingIfNeeded: hash >> 32) | 1 << 31
    return (Slot(beginning: beginning, tag: half), Int(truncatingIfNeeded: hash))
  }

  private func isForm(_ term: Int, _ token: Range<Int>, in text: Span<UInt8>) -> Bool {
    letters.span.spells(range(of: term), as: text, token)
  }

  private mutating func grow() {
    slots = [Slot](repeating: Slot(), count: max(8, slots.count * 2))
    for term in ends.indices {
      var (key, start) = key(of: range(of: term), in: letters.span)
      key.number = UInt32(truncatingIfNeeded: term + 1)
      start &= slots.count - 1
      while slots[start].number != 0 { start = (start + 1) & (slots.count - 1) }
      slots[start] = key
    }
  }
}

extension RawSpan {
  /// The first eight bytes of a word as a number, the first the lowest; 0 for those that it has not.
  @inline(__always)
  fileprivate func beginning(of word: Range<Int>) -> UInt64 {
    if word.lowerBound + 8 <= byteCount {
      let bytes = unsafeLoadUnaligned(fromByteOffset: word.lowerBound, as: UInt64.self)
      let all = UInt64(littleEndian: bytes)
      return word.count < 8 ? all & ((1 << UInt64(word.count << 3)) - 1) : all
    }
    var beginning: UInt64 = 0
    for (offset, byteIndex) in word.prefix(8).enumerated() {
      beginning |= UInt64(self[byte: byteIndex]) << UInt64(offset << 3)
    }
    return beginning
  }
}
