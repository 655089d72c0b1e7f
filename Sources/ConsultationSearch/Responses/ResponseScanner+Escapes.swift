import ConsultationModel
import JSON

/// Strings with escapes, which are kept beside the line without them.
extension ResponseScanner {
  /// The rest of a string, from its first byte, with its first escape ahead.
  mutating func unescape(from start: Int, escape: Int, _ line: Span<UInt8>) -> ScannedText? {
    if unescaped.isEmpty { copy(0..<line.count, of: line) }
    let first = unescaped.count
    copy(start..<escape, of: line)
    var offset = escape
    while line[offset] == UInt8(ascii: "\\") {
      var isASCII = false
      guard let start = undoEscape(at: offset, in: line),
        let end = endOfPlain(from: start, in: line, &isASCII)
      else { return nil }
      copy(start..<end, of: line)
      offset = end
    }
    position = offset + 1
    return ScannedText(bytes: first..<unescaped.count, isASCII: false)
  }

  private mutating func copy(_ range: Range<Int>, of line: Span<UInt8>) {
    line.extracting(range).withUnsafeBufferPointer { unescaped += $0 }
  }

  /// Keeps what an escape stands for, and gives the offset after it.
  private mutating func undoEscape(at offset: Int, in line: Span<UInt8>) -> Int? {
    guard offset + 1 < line.count else { return nil }
    switch line[offset + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      unescaped.append(line[offset + 1])
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    default: return undoUnits(at: offset, in: line)
    }
    return offset + 2
  }

  /// A scalar that is written as one unit of UTF-16 or as the two halves of a pair.
  private mutating func undoUnits(at offset: Int, in line: Span<UInt8>) -> Int? {
    guard let unit = unit(at: offset, in: line) else { return nil }
    if let scalar = Unicode.Scalar(unit) {
      unescaped += scalar.utf8
      return offset + 6
    }
    guard UTF16.isLeadSurrogate(unit), let trail = self.unit(at: offset + 6, in: line),
      UTF16.isTrailSurrogate(trail)
    else { return nil }
    unescaped += UTF16.decode(UTF16.EncodedScalar([unit, trail])).utf8
    return offset + 12
  }

  /// The unit of UTF-16 that the six bytes of an escape spell.
  private func unit(at offset: Int, in line: Span<UInt8>) -> UInt16? {
    guard offset + 6 <= line.count, line[offset] == UInt8(ascii: "\\"),
      line[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for index in offset + 2..<offset + 6 {
      guard let digit = line[index].hexadecimalDigit else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}

extension UInt8 {
  /// The value of a byte that is one of `0-9`, `a-f` and `A-F`.
  fileprivate var hexadecimalDigit: UInt8? {
    if isASCIIDigit { return self - UInt8(ascii: "0") }
    let letter = self | 0x20
    guard (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(letter) else { return nil }
    return letter - UInt8(ascii: "a") + 10
  }
}
