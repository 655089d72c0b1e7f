import ConsultationModel

/// Hashes that are others in every run, so that no file can be made to collide.
///
/// Each word is mixed by a multiplication whose halves are folded, as in wyhash (Wang Yi, 2019).
package enum SeededHash {
  /// What every hash begins with.
  package static let seed = UInt64.random(in: .min ... .max)

  /// A number all of whose bits have a bearing on each bit of the result.
  @inlinable @inline(__always)
  package static func mixed(_ word: UInt64) -> UInt64 {
    let (high, low) = word.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return high ^ low
  }
}

extension Span<UInt8> {
  /// A hash of some of the bytes.
  package func hash(of range: Range<Int>) -> UInt64 {
    var hash = SeededHash.seed ^ UInt64(truncatingIfNeeded: range.count)
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      hash = SeededHash.mixed(hash ^ word(at: offset))
      offset += 8
    }
    guard offset < range.upperBound else { return hash }
    return SeededHash.mixed(hash ^ lastWord(offset..<range.upperBound))
  }

  /// Fewer than eight bytes, with zeros above them.
  private func lastWord(_ range: Range<Int>) -> UInt64 {
    if range.lowerBound + 8 <= count {
      return word(at: range.lowerBound) & (1 << (UInt64(range.count) * 8) - 1)
    }
    return range.reversed().reduce(0) { $0 << 8 | UInt64(self[$1]) }
  }
}
