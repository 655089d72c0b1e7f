extension [Int] {
  /// The range of one of several things side by side, by its index in the list of where each ends;
  /// the first begins at 0.
  @inlinable @inline(__always)
  package func stretch(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : self[index - 1])..<self[index]
  }
}
