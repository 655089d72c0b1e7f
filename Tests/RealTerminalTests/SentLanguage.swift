import Glibc
import TestSupport

/// All that the program may say to a terminal, as a strict grammar: what is not in it must have
/// come out of a file.
struct SentLanguage {
  private var rest: ArraySlice<UInt8>
  /// What is not of the language, each with the bytes before it.
  private(set) var foreign: [String] = []

  /// Reads all bytes that were sent.
  init(reading bytes: [UInt8]) {
    rest = bytes[...]
    while let byte = rest.first {
      let start = rest
      guard !(byte == 0x1B ? readSequence() : readText()) else { continue }
      let taken = start.prefix(max(1, start.count - rest.count) + 12)
      foreign.append(String(decoding: taken, as: UTF8.self).replacing("\u{1B}", with: "\\e"))
      if rest.count == start.count { rest = rest.dropFirst() }
    }
  }

  /// Text up to the next sequence: whole UTF-8, and no control but the cursor's own movements and
  /// the changes of the character set.
  private mutating func readText() -> Bool {
    let text = rest.prefix { $0 != 0x1B }
    rest = rest.dropFirst(text.count)
    return UnsafeOutput(
      in: Array(text), allowing: ["\r", "\n", "\u{8}", "\t", "\u{E}", "\u{F}"]) == nil
  }

  private mutating func readSequence() -> Bool {
    rest = rest.dropFirst()
    guard let kind = rest.popFirst().map(Unicode.Scalar.init) else { return false }
    switch kind {
    case "[": return readControlSequence()
    case "]": return readCommand()
    case "(", ")": return rest.popFirst().map { "0AB".utf8.contains($0) } ?? false
    default: return "=>78M".unicodeScalars.contains(kind)
    }
  }

  private mutating func readControlSequence() -> Bool {
    let parameters = String(decoding: rest.prefix { (0x20...0x3F).contains($0) }, as: UTF8.self)
    rest = rest.dropFirst(parameters.utf8.count)
    guard let final = rest.popFirst().map({ Character(Unicode.Scalar($0)) }) else { return false }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? 0 : Int($0) ?? -1 }
    switch final {
    case "m": return numbers.allSatisfy { (0...255).contains($0) }
    case "t": return ["22;0;0", "23;0;0", "22;2", "23;2"].contains(parameters)
    case "h", "l": return ["4", "34"].contains(parameters) || Self.modes.contains(parameters)
    case "J", "K": return ["", "0", "1", "2"].contains(parameters)
    default:
      let moves = "ABCDGHLMPSTXZb@dr".contains(final) && parameters.count <= 9
      return moves && numbers.allSatisfy { (0...9999).contains($0) }
    }
  }

  /// Private modes that the program, or terminfo for it, turns on and off.
  private static let modes: Set<String> = [
    "?1", "?12", "?25", "?7", "?1000", "?1006", "?1034", "?1049", "?2004", "?2026", "?12;25",
  ]

  /// The title, on one line and not long, or the clipboard in base 64.
  private mutating func readCommand() -> Bool {
    if rest.starts(with: "8;;".utf8) { return readLink() }
    let words = Array(rest.prefix { $0 != 0x07 })
    rest = rest.dropFirst(words.count + 1)
    if words.starts(with: "2;".utf8) {
      return UnsafeOutput(in: words, allowing: []) == nil && words.count < 600
    }
    let sign = Set("+/=".utf8)
    return words.starts(with: "52;c;".utf8)
      && words.dropFirst(5).allSatisfy { isalnum(Int32($0)) != 0 || sign.contains($0) }
  }

  /// The address that the text after it leads to, or none, up to its own end mark.
  private mutating func readLink() -> Bool {
    let words = Array(rest.prefix { $0 != 0x1B })
    rest = rest.dropFirst(words.count)
    guard rest.starts(with: [0x1B, UInt8(ascii: "\\")]) else { return false }
    rest = rest.dropFirst(2)
    let address = words.dropFirst(3)
    return address.isEmpty
      || address.allSatisfy { (0x21...0x7E).contains($0) }
        && (address.starts(with: "http://".utf8) || address.starts(with: "https://".utf8))
  }
}
