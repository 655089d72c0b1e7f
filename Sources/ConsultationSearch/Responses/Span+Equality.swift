import ConsultationModel

extension Span<UInt8> {
  /// Whether a range of the bytes has the same as one of others, eight at a time.
  package func spells(_ range: Range<Int>, as others: Span<UInt8>, _ otherRange: Range<Int>) -> Bool
  {
    guard range.count == otherRange.count else { return false }
    let distance = otherRange.lowerBound - range.lowerBound
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      guard word(at: offset) == others.word(at: offset + distance) else { return false }
      offset += 8
    }
    while offset < range.upperBound {
      guard self[offset] == others[offset + distance] else { return false }
      offset += 1
    }
    return true
  }
}
