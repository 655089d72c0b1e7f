/// The places of a list, by a key that each of them has; those of one key in ascending order.
struct Occurrences: Sendable {
  /// Where each key's places begin, and where the last one's end.
  private var starts: [UInt32]
  private var places: [UInt32]

  /// Sorts so many places by their keys, which are below `keys`, by counting them.
  init(places count: Int, keys: Int, key: (Int) -> Int) {
    starts = [UInt32](repeating: 0, count: keys + 1)
    places = [UInt32](repeating: 0, count: count)
    for place in 0..<count { starts[key(place) + 1] += 1 }
    for key in 0..<keys { starts[key + 1] += starts[key] }
    var next = starts
    for place in 0..<count {
      let key = key(place)
      places[Int(next[key])] = UInt32(place)
      next[key] += 1
    }
  }

  subscript(key: Int) -> ArraySlice<UInt32> {
    places[Int(starts[key])..<Int(starts[key + 1])]
  }
}
