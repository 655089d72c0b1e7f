import ConsultationModel

/// The attributes of a response: texts that nobody knows beforehand, each of them once.
extension ResponseScanner {
  mutating func attributes(in line: Span<UInt8>) -> Bool {
    guard take(UInt8(ascii: "{"), in: line) else { return false }
    if take(UInt8(ascii: "}"), in: line) { return true }
    repeat {
      guard attributes.count < Self.mostElements, let name = text(in: line),
        !isBlank(name, in: line),
        !attributes.contains(where: { isSame($0.name, name, in: line) }),
        take(UInt8(ascii: ":"), in: line)
      else { return false }
      let start = values.count
      guard values(in: line) else { return false }
      attributes.append((name, start..<values.count))
    } while take(UInt8(ascii: ","), in: line)
    return take(UInt8(ascii: "}"), in: line)
  }

  private mutating func values(in line: Span<UInt8>) -> Bool {
    guard take(UInt8(ascii: "["), in: line) else { return false }
    if take(UInt8(ascii: "]"), in: line) { return true }
    let start = values.count
    repeat {
      guard values.count - start < Self.mostElements, let value = text(in: line),
        !isBlank(value, in: line),
        !values[start...].contains(where: { isSame($0, value, in: line) })
      else { return false }
      values.append(value)
    } while take(UInt8(ascii: ","), in: line)
    return take(UInt8(ascii: "]"), in: line)
  }

  func isBlank(_ text: ScannedText, in line: Span<UInt8>) -> Bool {
    let first = text.bytes.first.map { byte($0, in: line) }
    if let first, (0x21...0x7E).contains(first) { return false }
    return string(text, in: line).isBlank
  }

  /// Whether two texts are one, be their letters composed differently.
  private func isSame(_ one: ScannedText, _ other: ScannedText, in line: Span<UInt8>) -> Bool {
    guard one.isASCII, other.isASCII else {
      return string(one, in: line) == string(other, in: line)
    }
    return line.spells(one.bytes, as: line, other.bytes)
  }

  private func string(_ text: ScannedText, in line: Span<UInt8>) -> String {
    String(decoding: text.bytes.map { byte($0, in: line) }, as: UTF8.self)
  }

  /// A byte of the line or, beyond its end, of what stands in it without escapes.
  private func byte(_ offset: Int, in line: Span<UInt8>) -> UInt8 {
    offset < line.count ? line[offset] : unescaped[offset]
  }
}
