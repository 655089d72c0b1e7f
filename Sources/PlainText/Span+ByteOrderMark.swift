extension Span<UInt8> {
  /// How many bytes of a text in UTF-8 are a byte order mark before it: 3 or none.
  package var countOfByteOrderMark: Int {
    let isMarked = count >= 3 && (self[0], self[1], self[2]) == (0xEF, 0xBB, 0xBF)
    return isMarked ? 3 : 0
  }
}
