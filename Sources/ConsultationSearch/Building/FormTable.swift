/// The distinct tokens of a block, numbered in the order in which they are met.
///
/// A token is looked up by its bytes, without a string of its own; slots are probed one after
/// another.
struct FormTable {
  /// The letters of all forms, one after another.
  private(set) var letters: [UInt8] = []
  /// Where each form ends in `letters`.
  private(set) var ends: [Int] = []
  /// The number of a form and one more, with the high half of its hash; 0 where a slot is free.
  private var slots = [UInt64](repeating: 0, count: 1 << 12)

  var count: Int { ends.count }

  /// The bytes of a form.
  func range(of form: Int) -> Range<Int> { (form == 0 ? 0 : ends[form - 1])..<ends[form] }

  /// The number of a token that stands in some letters, which it has from now on.
  mutating func number(of token: Range<Int>, in text: Span<UInt8>) -> Int {
    let hash = WordHash.hash(of: token, in: text.bytes)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let form = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash >> 32, isForm(form, token, in: text) { return form }
      slot = (slot + 1) & (slots.count - 1)
    }
    for place in token { letters.append(text[place]) }
    ends.append(letters.count)
    slots[slot] = (hash >> 32) << 32 | UInt64(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  private func isForm(_ form: Int, _ token: Range<Int>, in text: Span<UInt8>) -> Bool {
    let range = range(of: form)
    guard range.count == token.count else { return false }
    let distance = token.lowerBound - range.lowerBound
    for place in range where letters[place] != text[place + distance] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for form in ends.indices {
      let hash = WordHash.hash(of: range(of: form), in: letters.span.bytes)
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = (hash >> 32) << 32 | UInt64(form + 1)
    }
  }
}
