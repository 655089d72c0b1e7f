import Files
import TestSupport
import Testing

@Suite("Reading a file line by line")
struct FileLinesTests {
  private func lines(_ bytes: [UInt8], window: Int, lengthLimit: Int = 100) throws -> [String?] {
    let folder = try TemporaryFolder()
    let file = try folder.write(bytes, to: "lines")
    var lines: [String?] = []
    var reader = FileLines(
      of: try RegularFile(path: file), window: window, lengthLimit: lengthLimit)
    try reader.readAll { number, range, line in
      #expect(number == lines.count + 1)
      if let line {
        lines.append(line.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
        #expect(lines.last == String(decoding: bytes[range], as: UTF8.self))
      } else {
        lines.append(nil)
      }
    }
    return lines
  }

  @Test(
    "lines are whole wherever the window's border falls",
    arguments: [1, 2, 3, 4, 5, 7, 8, 16, 64, 1000])
  func windows(_ window: Int) throws {
    let text = "one\n\ntwo\r\n\u{FEFF}thrée\n\n\r\nand a longer one of some words\n\rx\r\r\nlast"
    let expected = [
      "one", "", "two", "\u{FEFF}thrée", "", "", "and a longer one of some words", "\rx\r", "last",
    ]
    #expect(try lines(Array(text.utf8), window: window) == expected)
    #expect(try lines(Array((text + "\n").utf8), window: window) == expected)
    #expect(try lines(Array(("\u{FEFF}" + text).utf8), window: window) == expected)
  }

  @Test(
    "random lines are those that a split finds, at random windows and limits", arguments: 0..<200)
  func random(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let letters = Array("ab\n".utf8)
    let bytes = (0..<Int.random(in: 0...60, using: &random))
      .map { _ in letters.randomElement(using: &random) ?? 0 }
    let limit = Int.random(in: 1...20, using: &random)
    var parts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    let expected = parts.map { $0.count > limit ? nil : String(decoding: $0, as: UTF8.self) }
    let window = Int.random(in: 1...80, using: &random)
    #expect(try lines(bytes, window: window, lengthLimit: limit) == expected)
  }

  @Test("a line beyond the limit is nil, and those after it are read", arguments: [1, 4, 11, 100])
  func limit(_ window: Int) throws {
    let long = String(repeating: "x", count: 25)
    let text = "\(long)\nshort\n\(long.prefix(11))\n\(long.prefix(10))\n\n\(long)"
    #expect(
      try lines(Array(text.utf8), window: window, lengthLimit: 10)
        == [nil, "short", nil, "xxxxxxxxxx", "", nil])
  }
}
