import TestSupport

/// Small damages to bytes, as a bad line, a bad disk or a bad person does them.
struct Mutation {
  private static let pieces: [[UInt8]] =
    HostileText.all.map { Array($0.text.utf8) } + HostileText.brokenBytes
    + [
      "\"", "\\", "{", "}", "[", "]", ",", ":", "\n", "\r\n", "\u{FEFF}", "\\ud800", "\\u0000",
      "null", "true", "-0", "1e999", "1e-999", "99999999999999999999", "0.1", "\"id\":\"care\",",
    ].map { Array($0.utf8) }

  /// The bytes with up to four damages.
  static func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 0...4, using: &random) { damage(&bytes, &random) }
    return bytes
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let offset = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, offset + Int.random(in: 0...12, using: &random))
    switch Int.random(in: 0..<7, using: &random) {
    case 0 where offset < bytes.count: bytes[offset] = UInt8.random(in: 0...255, using: &random)
    case 1 where offset < bytes.count:
      bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 2: bytes.removeSubrange(offset..<end)
    case 3 where random.once(in: 4): bytes.removeSubrange(offset...)
    case 4:
      let piece = pieces.randomElement(using: &random) ?? []
      bytes.insert(contentsOf: piece, at: offset)
    case 5:
      // A splice: some of the bytes once more, elsewhere.
      let from = Int.random(in: 0...bytes.count, using: &random)
      let part = bytes[from..<min(bytes.count, from + Int.random(in: 0...60, using: &random))]
      bytes.insert(contentsOf: Array(part), at: offset)
    default:
      bytes.replaceSubrange(offset..<end, with: pieces.randomElement(using: &random) ?? [])
    }
  }
}

extension SeededGenerator {
  /// A text of a few scalars from everywhere in Unicode, hostile ones and whole hostile texts.
  mutating func text(upTo length: Int = 24) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      switch Int.random(in: 0..<10, using: &self) {
      case 0: text.append(contentsOf: hostileText().unicodeScalars)
      case 1: text.append(Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) ?? "?")
      case 2: text.append(Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &self)) ?? "?")
      case 3: text.append(pick("日", ["é", "\u{301}", "👩", "\u{200D}", "क", "्", "🇬", "ﬁ"]))
      case 4: text.append(pick(" ", ["\n", "\t", "-", "'", ".", ",", "\"", "“", "’", ":"]))
      default: text.append(Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &self)))
      }
    }
    return String(text)
  }

  private mutating func hostileText() -> String {
    HostileText.all.filter { $0.text.utf8.count < 200 }.randomElement(using: &self)?.text ?? ""
  }

  /// So many bytes of any kind, mostly of a few that are at home there.
  mutating func bytes(upTo count: Int, mostly usual: String) -> [UInt8] {
    let usual = Array(usual.utf8)
    return (0..<Int.random(in: 0...count, using: &self)).map { _ in
      once(in: 5)
        ? UInt8.random(in: 0...255, using: &self) : usual.randomElement(using: &self) ?? 0x20
    }
  }
}
