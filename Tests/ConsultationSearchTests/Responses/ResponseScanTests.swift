import Files
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import ConsultationModel
@testable import ConsultationSearch

@Suite("Reading responses chunk by chunk")
struct ResponseScanTests {
  @Test(
    "the chunks' lines are those of the whole file, with their numbers and ranges",
    arguments: 0..<100)
  func lines(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let letters = Array("ab\r\n\n\u{FEFF}".utf8)
    var bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in random.pick(0, letters) }
    if random.once(in: 3) { bytes = [0xEF, 0xBB, 0xBF] + bytes }
    let folder = try TemporaryFolder()
    let file = try RegularFile(path: try folder.write(bytes, to: "lines"))
    let limit = Int.random(in: 1...20, using: &random)
    let window = Int.random(in: 1...30, using: &random)
    let size = FileChunk.Size(
      lines: Int.random(in: 1...5, using: &random), bytes: Int.random(in: 1...40, using: &random))

    var whole = FileLines(of: file, window: 1000, lengthLimit: limit)
    let expected = try whole.numbered()
    var chunks = FileChunks(
      of: file, size: size, window: Int.random(in: 1...9, using: &random))
    var found: [NumberedLine] = []
    var end = 0
    while let chunk = try chunks.next() {
      #expect(chunk.bytes.lowerBound == end)
      end = chunk.bytes.upperBound
      var lines = FileLines(
        of: file, in: chunk.bytes, firstLine: chunk.firstLine, window: window,
        lengthLimit: limit)
      let own = try lines.numbered()
      #expect((1...size.lines).contains(own.count))
      #expect(own.dropLast().reduce(0) { $0 + $1.range.count } < size.bytes)
      found += own
    }
    #expect(found == expected)
    #expect(end == bytes.count)
  }

  @Test(
    "whatever the chunks, the same responses are read and the same faults are told",
    arguments: 0..<30)
  func chunks(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var responses = RandomResponses(seed: seed)
    let lines = (0..<40).map { number -> String in
      // Few ids, so that many are repeated, on faulty lines too.
      let line = responses.plainLine(of: responses.passage(number % random.pick(40, [7])))
      if random.once(in: 6) { return line.replacing("\"care\"", with: "\"cares\"") }
      if random.once(in: 9) { return String(line.dropLast(2)) }
      if random.once(in: 9) {
        return "{\"id\": \"\(random.pick("é", ["e\u{301}", "K", "\u{212A}"]))\"}"
      }
      return random.once(in: 9) ? "" : line
    }
    let folder = try ResponseFolder(lines.joined(separator: "\n"))
    let expected = try Read(oneByOne: lines, named: folder.responsesFile)
    #expect(expected.faults.contains { $0.contains("a second time, expected an id that no") })
    for (threads, size) in [(1, 1), (1, 3), (2, 1), (2, 2), (3, 4), (2, 1000)] {
      let read = try Read(folder, threads: threads, lines: size)
      #expect(read.passages == expected.passages)
      #expect(read.faults == expected.faults)
      #expect(read.count == expected.count)
    }
  }

  @Test("reading ends with the chunk that is enough")
  func enough() throws {
    let lines = (0..<100).map { "{\"id\": \"r\($0)\", \"text\": \"\"}" }
    let folder = try ResponseFolder(lines.joined(separator: "\n"))
    let numbers = Mutex<[Int]>([])
    try ResponseScan(of: folder.file(), inChunksOf: .init(lines: 10, bytes: 1 << 20))
      .run(onThreads: 2) { (responses) throws(FaultyFile) in
        try responses.readAll { _, _ in }
      } takingInOrder: { part in
        numbers.withLock { $0.append(part.chunk.number) }
        return part.chunk.number < 3
      }
    #expect(numbers.withLock(\.self) == [0, 1, 2, 3])
  }

  @Test("a chunk that takes long has the others wait, so that few are in memory")
  func bounded() throws {
    let lines = (0..<200).map { "{\"id\": \"r\($0)\", \"text\": \"\"}" }
    let folder = try ResponseFolder(lines.joined(separator: "\n"))
    let made = Mutex(0)
    let joined = Mutex(0)
    let farthest = Mutex(0)
    try ResponseScan(of: folder.file(), inChunksOf: .init(lines: 10, bytes: 1 << 20))
      .run(onThreads: 2) { (responses) throws(FaultyFile) in
        let number = responses.chunk.number
        let ahead = number - joined.withLock(\.self)
        farthest.withLock { $0 = max($0, ahead) }
        try responses.readAll { _, _ in }
        if number == 0 {
          // Where the other thread has failed, this one is not to wait for it.
          try? wait(for: "Three chunks", until: { made.withLock { $0 >= 3 } })
          for _ in 0..<1000 { sched_yield() }
        }
        made.withLock { $0 += 1 }
      } takingInOrder: { _ in
        joined.withLock { $0 += 1 }
        return true
      }
    #expect(joined.withLock(\.self) == 20)
    #expect(farthest.withLock(\.self) <= 3)
  }

  @Test("a file that is changed while it is read is told of", arguments: [true, false])
  func changed(_ isCut: Bool) throws {
    let lines = (0..<100).map { "{\"id\": \"r\($0)\", \"text\": \"\"}" }
    let folder = try ResponseFolder(lines.joined(separator: "\n"))
    let path = folder.responsesFile
    let error = #expect(throws: FaultyFile.self) {
      try ResponseScan(of: folder.file(), inChunksOf: .init(lines: 10, bytes: 1 << 20))
        .run(onThreads: 1) { (responses) throws(FaultyFile) in
          try responses.readAll { _, response in
            if response.line == 25 { truncate(path, isCut ? 300 : 1 << 20) }
          }
        } takingInOrder: { _ in
          true
        }
    }
    #expect(error?.description == "\(path): was changed while it was open; open it again")
  }
}

/// A line as a test compares it.
private struct NumberedLine: Equatable {
  let number: Int
  let range: Range<Int>
  let text: String?
}

extension FileLines {
  fileprivate mutating func numbered() throws -> [NumberedLine] {
    var lines: [NumberedLine] = []
    try readAll { number, range, line in
      let text = if let line { line.string(line.indices) } else { nil as String? }
      lines.append(NumberedLine(number: number, range: range, text: text))
    }
    return lines
  }
}

/// What reading a file comes to.
private struct Read: Sendable {
  var passages: [Passage] = []
  var faults: [String] = []
  var count = 0

  init(_ folder: ResponseFolder, threads: Int, lines: Int) throws {
    let file = try folder.file()
    let ids = file.referredIDs
    let read = Mutex<Read>(Read())
    var scan = ResponseScan(
      of: file, inChunksOf: .init(lines: lines, bytes: 1 << 20), keepingFaults: .max)
    scan.window = 64
    try scan.run(onThreads: threads) { (responses) throws(FaultyFile) in
      var passages: [Passage] = []
      try responses.readAll { bytes, response in
        passages.append(Passage(response, in: bytes, referringTo: ids))
      }
      return passages
    } takingInOrder: { part in
      read.withLock { read in
        read.passages += part.product
        read.faults += part.rejected.flatMap(\.faults).map(\.description)
        read.count += part.rejected.count
      }
      return true
    }
    self = read.withLock(\.self)
  }

  /// As a reader without chunks would read the lines, in memory.
  init(oneByOne lines: [String], named name: String) throws {
    let outline = try ConsultationOutline(
      bytes: Array(CompleteConsultation.text.utf8).span, name: "c.json")
    let reader = ResponseReader(
      document: Document(file: name, referringTo: outline.document))
    var firstLines: [String: Int] = [:]
    for (index, line) in lines.enumerated() {
      let bytes = Array(line.utf8)
      let id = reader.id(of: bytes.span)
      let earlier = id.flatMap { firstLines[$0] }
      if let id, earlier == nil { firstLines[id] = index + 1 }
      switch reader.read(bytes.span, number: index + 1, repeating: earlier) {
      case .blank: break
      case .response(let passage): passages.append(passage)
      case .faulty(let faults, _):
        self.faults += faults.map(\.description)
        count += 1
      }
    }
  }

  private init() {}
}
