/// The positions in a list by the key of what stands there; those of one key in ascending order.
struct Occurrences: Sendable {
  /// Where in `positions` those of each key begin, and where those of the last one end.
  private var starts: [UInt32]
  private var positions: [UInt32]

  /// Sorts so many positions by their keys, which are below `keys`, by counting them.
  init(count: Int, keys: Int, key: (Int) -> Int) {
    starts = [UInt32](repeating: 0, count: keys + 1)
    positions = [UInt32](repeating: 0, count: count)
    for position in 0..<count { starts[key(position) + 1] += 1 }
    for key in 0..<keys { starts[key + 1] += starts[key] }
    var next = starts
    for position in 0..<count {
      let key = key(position)
      positions[Int(next[key])] = UInt32(position)
      next[key] += 1
    }
  }

  subscript(key: Int) -> ArraySlice<UInt32> {
    positions[Int(starts[key])..<Int(starts[key + 1])]
  }
}
