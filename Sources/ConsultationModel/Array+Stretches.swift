extension [Int] {
  /// What lies between the end at a place and the one before it, where each is where one of several
  /// things side by side ends, and the first begins at 0.
  @inlinable @inline(__always)
  package func stretch(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : self[place - 1])..<self[place]
  }
}
