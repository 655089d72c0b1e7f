import Glibc

extension [UInt8] {
  /// The offset of the first line feed in a range.
  package func firstLineFeed(in range: Range<Int>) -> Int? {
    withUnsafeBytes { bytes in
      guard !range.isEmpty, range.upperBound <= bytes.count, let base = bytes.baseAddress,
        let lineFeed = memchr(base + range.lowerBound, Int32(UInt8(ascii: "\n")), range.count)
      else { return nil }
      return UnsafeRawPointer(lineFeed) - base
    }
  }
}
