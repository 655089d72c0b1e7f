extension Range<Int> {
  /// The first number for which a rule holds that holds for all behind it too; the end where it
  /// holds for none. By halves, so that the rule is asked but a few times.
  @inlinable @inline(__always)
  package func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var known = self
    while !known.isEmpty {
      let middle = known.lowerBound + known.count / 2
      known = holds(middle) ? known.lowerBound..<middle : (middle + 1)..<known.upperBound
    }
    return known.lowerBound
  }
}
