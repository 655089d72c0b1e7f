import ConsultationModel

extension Span<UInt8> {
  /// Whether a range of the bytes has the same as one of others, eight at a time.
  package func spells(_ range: Range<Int>, as others: Span<UInt8>, _ otherRange: Range<Int>) -> Bool
  {
    guard range.count == otherRange.count else { return false }
    let distance = otherRange.lowerBound - range.lowerBound
    var place = range.lowerBound
    while place + 8 <= range.upperBound {
      guard word(at: place) == others.word(at: place + distance) else { return false }
      place += 8
    }
    while place < range.upperBound {
      guard self[place] == others[place + distance] else { return false }
      place += 1
    }
    return true
  }
}
