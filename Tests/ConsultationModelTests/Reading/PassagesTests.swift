import Testing

@testable import ConsultationModel

@Suite("Passages in memory, and read as they are asked for")
struct PassagesTests {
  private static func lines(_ count: Int) -> String {
    (0..<count).map { number in
      number % 10 == 9
        ? "{\"id\": \"r\(number)\"}" : "{\"id\": \"r\(number)\", \"text\": \"says \(number)\"}"
    }.joined(separator: "\n")
  }

  @Test("a large file gives the same consultation as one that is held", arguments: [0, 5, 300])
  func same(_ count: Int) throws {
    let folder = try ResponseFolder(Self.lines(count))
    let held = try ConsultationFile.read(path: folder.path)
    let read = try ConsultationFile.read(path: folder.path, holding: -1)
    #expect(held.passages.file == nil)
    #expect(read == held)
    #expect(read.passages.count == 1 + count - count / 10)
    #expect(read.quotePositions == 0..<1)
    #expect(Array(read.passages.reversed()) == Array(held.passages).reversed())
    #expect(read.rejected.count == count / 10)
    guard count > 0 else { return }
    #expect(read.passages.file != nil)
    #expect(read.passages[1].text == "says 0")
  }

  @Test("passages that are changed are no longer those of the file")
  func changed() throws {
    let folder = try ResponseFolder(Self.lines(20))
    let read = try ConsultationFile.read(path: folder.path, holding: -1)
    var passages = read.passages
    passages[2].text = "other"
    #expect(passages != read.passages)
    passages.remove(at: 2)
    passages.append(Passage(id: "new", text: "", themes: []))
    #expect(passages.count == read.passages.count)
    #expect(passages.map(\.id).suffix(2) == ["r18", "new"])
    #expect(read.passages[2].text == "says 1")
  }

  @Test("a file that is cut while it is open shows no words, and tells why")
  func cut() throws {
    let folder = try ResponseFolder(Self.lines(200))
    let read = try ConsultationFile.read(path: folder.path, holding: -1)
    #expect(read.passages[1].text == "says 0")
    try folder.write("{\"id\": \"x\", \"text\": \"wrong\"}")
    let last = read.passages.count - 1
    #expect(read.passages[last] == read.passages[last - 1])
    #expect(read.passages[last].text == "")
    let sentence = "\(folder.responsesFile): was changed while it was open; open it again"
    #expect(read.passages.file?.failure?.description == sentence)
  }

  @Test("places are those that were added, whatever the chunks")
  func places() {
    var table = ResponseTable()
    var expected: [Range<Int>] = []
    for number in 0..<9 {
      let start = 1000 * number
      let chunk = FileChunk(number: number, bytes: start..<start + 1000, firstLine: 1)
      let own = (0..<number % 4).map { start + 10 * $0..<start + 10 * $0 + number }
      var places = ResponseTable.Places()
      for bytes in own { places.append(bytes, in: chunk) }
      table.append(places, of: chunk)
      expected += own
    }
    #expect(table.count == expected.count)
    #expect((0..<table.count).map(table.bytes) == expected)
  }
}
