/// The distinct tokens of a block, numbered in the order in which they are met.
///
/// A token is looked up by its bytes, without a string of its own; slots are probed one after
/// another. Most tokens have eight bytes at the most, and are told by these alone.
struct FormTable {
  /// The letters of all forms, one after another.
  private(set) var letters: [UInt8] = []
  /// Where each form ends in `letters`.
  private(set) var ends: [Int] = []
  private var slots = [Slot](repeating: Slot(), count: 1 << 12)

  private struct Slot {
    /// The first eight bytes of a form, or all that it has.
    var beginning: UInt64 = 0
    /// The number of the form and one more; 0 where the slot is free.
    var number: UInt32 = 0
    /// Half of the hash of a form with more bytes, never 0; 0 for others.
    var hash: UInt32 = 0
  }

  var count: Int { ends.count }

  /// The bytes of a form.
  func range(of form: Int) -> Range<Int> { (form == 0 ? 0 : ends[form - 1])..<ends[form] }

  /// The number of a token that stands in some letters, which it has from now on. No token has a
  /// byte that is 0.
  mutating func number(of token: Range<Int>, in text: Span<UInt8>) -> Int {
    let (key, start) = key(of: token, in: text)
    var slot = start & (slots.count - 1)
    while slots[slot].number != 0 {
      let known = slots[slot]
      let form = Int(known.number) - 1
      if known.beginning == key.beginning, known.hash == key.hash,
        token.count <= 8 || isForm(form, token, in: text)
      {
        return form
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    for place in token { letters.append(text[place]) }
    ends.append(letters.count)
    slots[slot] = key
    slots[slot].number = UInt32(truncatingIfNeeded: ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  /// What a token's slot has but for the number, and where to look for it first.
  @inline(__always)
  private func key(of token: Range<Int>, in text: Span<UInt8>) -> (Slot, Int) {
    let beginning = text.bytes.beginning(of: token)
    if token.count <= 8 {
      let hash = WordHash.mixed(beginning)
      return (Slot(beginning: beginning), Int(truncatingIfNeeded: hash))
    }
    let hash = WordHash.hash(of: token, in: text.bytes)
    let half = UInt32(truncatingIfNeeded: hash >> 32) | 1
    return (Slot(beginning: beginning, hash: half), Int(truncatingIfNeeded: hash))
  }

  private func isForm(_ form: Int, _ token: Range<Int>, in text: Span<UInt8>) -> Bool {
    let range = range(of: form)
    guard range.count == token.count else { return false }
    let distance = token.lowerBound - range.lowerBound
    for place in range where letters[place] != text[place + distance] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Slot](repeating: Slot(), count: slots.count * 2)
    for form in ends.indices {
      var (key, start) = key(of: range(of: form), in: letters.span)
      key.number = UInt32(truncatingIfNeeded: form + 1)
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
    for (offset, place) in word.prefix(8).enumerated() {
      beginning |= UInt64(self[byte: place]) << UInt64(offset << 3)
    }
    return beginning
  }
}
