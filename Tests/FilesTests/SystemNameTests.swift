import Testing

@testable import Files

@Suite("Names of files as text")
struct SystemNameTests {
  private static func bytes(_ name: String) -> [UInt8] {
    name.withSystemName { start in
      var bytes: [UInt8] = []
      while start[bytes.count] != 0 { bytes.append(UInt8(bitPattern: start[bytes.count])) }
      return bytes
    }
  }

  @Test(
    "A name of any bytes is the same again after it was a text",
    arguments: [
      [], Array("plain/name".utf8), Array("é 社 👪".utf8), [0x63, 0x61, 0x66, 0xE9],
      [0xE9], [0xF4, 0x8F, 0xB8, 0x80], [0xF4, 0x8F, 0xB8], [0xC0, 0x80, 0x41], [0xED, 0xA0, 0x80],
      Array(1...255), [0xF4, 0x8F, 0xBB, 0xBF, 0x41, 0xFF],
    ] as [[UInt8]])
  func roundTrip(_ bytes: [UInt8]) {
    #expect(Self.bytes(String(systemName: bytes)) == bytes)
  }

  @Test("A name that is text stays that text")
  func text() {
    let names = ["", "a/b.json", "Zu\u{308}rich", "社会", "\u{10FD00}"]
    for name in names { #expect(String(systemName: Array(name.utf8)) == name) }
  }

  @Test("Random names of bytes are told apart, as texts too", arguments: 0..<20)
  func random(seed: Int) {
    var seen: [String: [UInt8]] = [:]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...6)).map { _ in UInt8.random(in: 1...255) }
      let name = String(systemName: bytes)
      #expect(Self.bytes(name) == bytes)
      seen[name] = bytes
    }
  }
}
