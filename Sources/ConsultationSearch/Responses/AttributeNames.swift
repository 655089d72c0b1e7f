import ConsultationModel

/// The names of attributes, each with an index by its first appearance.
struct AttributeNames {
  /// By their indices.
  private(set) var all: [String] = []
  /// Every spelling that has appeared, those included that differ only in how letters are composed.
  private var spellings: [Spelling] = []
  private var indicesByName: [String: Int] = [:]
  /// The index in `spellings` plus 1 at its hash or, where that is taken, after it; 0 for none.
  private var slots = [Int32](repeating: 0, count: 32)

  private struct Spelling {
    let bytes: [UInt8]
    let hash: UInt64
    let index: Int
  }

  /// The index of the name that a range of a text spells.
  mutating func index(of range: Range<Int>, in text: Span<UInt8>) -> Int {
    let hash = text.hash(of: range)
    let slot = slot(of: hash) { spelling in
      spelling.bytes.span.spells(spelling.bytes.indices, as: text, range)
    }
    if slots[slot] > 0 { return spellings[Int(slots[slot]) - 1].index }
    return add(range.map { text[$0] }, hash: hash, at: slot)
  }

  private mutating func add(_ bytes: [UInt8], hash: UInt64, at slot: Int) -> Int {
    let name = String(decoding: bytes, as: UTF8.self)
    let index = indicesByName[name] ?? all.count
    if index == all.count {
      all.append(name)
      indicesByName[name] = index
    }
    spellings.append(Spelling(bytes: bytes, hash: hash, index: index))
    slots[slot] = Int32(spellings.count)
    if 2 * spellings.count > slots.count { grow() }
    return index
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: 2 * slots.count)
    for (index, spelling) in spellings.enumerated() {
      slots[slot(of: spelling.hash) { _ in false }] = Int32(index + 1)
    }
  }

  private func slot(of hash: UInt64, where isSame: (Spelling) -> Bool) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] > 0 {
      let spelling = spellings[Int(slots[slot]) - 1]
      if spelling.hash == hash, isSame(spelling) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }
}
