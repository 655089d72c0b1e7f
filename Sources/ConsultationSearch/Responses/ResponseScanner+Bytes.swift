import ConsultationModel
import JSON

/// The scanner's steps over single bytes and strings, which `JSONScanner` would take too.
extension ResponseScanner {
  mutating func skipSpace(in line: Span<UInt8>) {
    while position < line.count, line[position] <= 0x20 {
      switch line[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Whether the next byte that is no space was this one, which is then behind.
  mutating func take(_ byte: UInt8, in line: Span<UInt8>) -> Bool {
    skipSpace(in: line)
    guard position < line.count, line[position] == byte else { return false }
    position += 1
    return true
  }

  mutating func takeAll(_ letters: StaticString, in line: Span<UInt8>) -> Bool {
    let letters = UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount)
    guard position + letters.count <= line.count,
      letters.indices.allSatisfy({ letters[$0] == line[position + $0] })
    else { return false }
    position += letters.count
    return true
  }

  /// The string ahead.
  mutating func text(in line: Span<UInt8>) -> ScannedText? {
    guard take(UInt8(ascii: "\""), in: line) else { return nil }
    let start = position
    var isASCII = true
    guard let end = endOfPlain(from: start, in: line, &isASCII) else { return nil }
    guard line[end] == UInt8(ascii: "\"") else { return unescape(from: start, escape: end, line) }
    position = end + 1
    return ScannedText(bytes: start..<end, isASCII: isASCII)
  }

  /// The offset of the next quotation mark or backslash; nil where there is none, or before it
  /// a control character or what is no UTF-8.
  func endOfPlain(from start: Int, in line: Span<UInt8>, _ isASCII: inout Bool) -> Int? {
    var offset = start
    while true {
      while offset + 8 <= line.count {
        let special = line.word(at: offset).firstSpecialOrBeyondASCII
        if special != 0 {
          offset += special.trailingZeroBitCount / 8
          break
        }
        offset += 8
      }
      guard offset < line.count else { return nil }
      let byte = line[offset]
      if byte >= 0x80 {
        isASCII = false
        guard let next = line.endOfScalar(at: offset) else { return nil }
        offset = next
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        return offset
      } else {
        // Near the end of a line bytes are looked at one by one.
        guard byte >= 0x20 else { return nil }
        offset += 1
      }
    }
  }
}

extension Span<UInt8> {
  /// The end of the scalar of two bytes or more that begins at an offset; nil where there is none
  /// (the Unicode Standard, table 3-7).
  fileprivate func endOfScalar(at offset: Int) -> Int? {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch self[offset] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    let end = offset + length
    guard end <= count, second.contains(self[offset + 1]) else { return nil }
    var next = offset + 2
    while next < end {
      guard UTF8.isContinuation(self[next]) else { return nil }
      next += 1
    }
    return end
  }
}
