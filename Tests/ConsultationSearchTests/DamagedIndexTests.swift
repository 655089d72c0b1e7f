import ConsultationModel
import Foundation
import Synchronization
import TestSupport
import Testing
import Threads

@testable import ConsultationSearch

@Suite("Damaged indexes")
struct DamagedIndexTests {
  @Test("However a kept index is damaged, every answer is right", arguments: 0..<60)
  func flipped(seed: Int) throws {
    let stored = try StoredConsultation(seed: seed, responses: 20)
    var generator = stored.generator
    let engine = try stored.bruteForce()
    try stored.opened().build()
    let file = try #require(stored.kept.first)
    var bytes = try [UInt8](Data(contentsOf: URL(filePath: file)))
    // Most of the file is free space between segments.
    let used = bytes.indices.filter { bytes[$0] != 0 }
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let offset = used.randomElement(using: &generator) ?? 0
      bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    }
    if generator.once(in: 4) {
      bytes.removeLast(Int.random(in: 1..<bytes.count, using: &generator))
    }
    try Data(bytes).write(to: URL(filePath: file))
    let index = try stored.opened()
    try index.build()
    let requests = try stored.requests(6, using: &generator)
    #expect(requests.disagreements(engine, index) == [])
  }

  @Test("An index that is cut while it is open is made anew, and kills nobody")
  func cut() throws {
    let stored = try StoredConsultation(seed: 1, responses: 40)
    var generator = stored.generator
    let engine = try stored.bruteForce()
    try stored.opened().build()
    let index = try stored.opened()
    #expect(index.isWhole)
    let file = try #require(stored.kept.first)
    truncate(file, 100)
    let requests = try stored.requests(10, using: &generator)
    #expect(requests.disagreements(engine, index) == [])
    #expect(index.isWhole)
  }

  @Test(
    "An index that is cut within a page, or filled up again, while it is open is made anew",
    arguments: [true, false])
  func cutUnseen(isFilledUp: Bool) throws {
    let stored = try StoredConsultation(seed: 3, responses: 40)
    var generator = stored.generator
    let engine = try stored.bruteForce()
    try stored.opened(segmentSize: Segment.mostRecords).build()
    let file = try #require(stored.kept.first)
    // Some systems keep the time of a change to a hundredth of a second only.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)], ofItemAtPath: file)
    let size = try Data(contentsOf: URL(filePath: file)).count
    let index = try stored.opened()
    let requests = try stored.requests(10, using: &generator)
    #expect(requests.disagreements(engine, index) == [])
    truncate(file, off_t(MappedSegment.alignment + 100))
    if isFilledUp { truncate(file, off_t(size)) }
    #expect(requests.disagreements(engine, index) == [])
    #expect(index.isWhole)
  }

  @Test("Rows of an index that is cut while it is open are those of the file")
  func cutRows() throws {
    let stored = try StoredConsultation(seed: 2, responses: 40)
    try stored.opened(segmentSize: Segment.mostRecords).build()
    let indexed = try IndexedConsultation(path: stored.path, keptIn: stored.cache, holding: 0)
    #expect(indexed.index.isWhole)
    truncate(try #require(stored.kept.first), 100)
    let ids = (0..<40).map { RecordID(kind: .response, index: $0) }
    #expect(try indexed.index.records(ids) == stored.inMemory().records(ids))
    #expect(indexed.index.progress.failure == nil)
  }

  @Test("Whoever reads rows while a damaged index is made anew waits for those of the file")
  func concurrentRows() throws {
    let stored = try StoredConsultation(seed: 3, responses: 400)
    try stored.opened(segmentSize: Segment.mostRecords).build()
    let indexed = try IndexedConsultation(path: stored.path, keptIn: stored.cache, holding: 0)
    truncate(try #require(stored.kept.first), 100)
    let ids = (0..<400).map { RecordID(kind: .response, index: $0) }
    let held = try stored.inMemory().records(ids)
    let wrong = Mutex<[String]>([])
    onThreads(4) {
      for (id, other) in zip(ids, held) {
        let read = try? indexed.index.records([id])
        if read != [other] { wrong.withLock { $0.append(other.id) } }
      }
    }
    #expect(wrong.withLock(\.self) == [])
    #expect(indexed.index.progress.failure == nil)
  }

  @Test("Where a damaged index cannot be made anew, whoever looks at the file knows why")
  func notRemade() throws {
    let stored = try StoredConsultation(seed: 4, responses: 40)
    try stored.opened(segmentSize: Segment.mostRecords).build()
    let indexed = try IndexedConsultation(path: stored.path, keptIn: stored.cache, holding: 0)
    truncate(try #require(stored.kept.first), 100)
    let handle = try FileHandle(forWritingTo: URL(filePath: stored.responsesFile))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("\n".utf8))
    try handle.close()
    _ = try? indexed.index.search(SearchRequest(query: Query("care")))
    #expect(!indexed.index.isWhole)
    let sentence = "\(stored.responsesFile): was changed while it was open; open it again"
    #expect(indexed.index.progress.failure?.description == sentence)
    #expect(throws: EngineFailure.self) {
      try indexed.index.records([RecordID(kind: .response, index: 0)])
    }
  }

  @Test("Whatever bytes are read as a segment, nothing is read beyond them", arguments: 0..<150)
  func garbage(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = try StoredConsultation(seed: seed % 4, responses: 30).segments()[0]
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let offset = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[offset] = generator.pick(0xFF, [0, 0x80, UInt8.random(in: 0...255, using: &generator)])
    }
    if generator.once(in: 3) {
      bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator))
    }
    guard let segment = StoredSegment(IndexBytes(bytes)) else { return }
    let consultation = Consultation(title: "Garbage")
    let segments = [Segment(StoredResponses(segment: segment, firstIndex: 0))]
    let collection = RecordCollection(consultation, segments: segments)
    let clauses = ClauseSearch(isEnglish: true)
    for text in ["c", "ca", "care", "cares ", "\"the care", "a-b", "-care co", "\"of car"] {
      let query = Query(text, fields: collection.fields)
      let search = RecordSearch(
        SearchRequest(query: query, facets: Field.common + [.attribute("Region")]), in: collection)
      let words = try #require(clauses.matches(of: query, in: segments) { false })
      let found = try #require(search.found(among: words) { false })
      #expect(found.shown.count == found.total && found.total <= segment.count)
      let ids = found.parts.flatMap { part in (0..<part.count).map(part.id) }
      #expect(ids.count == found.total)
      var table = CrosstabCount(
        SearchRequest(query: query), rows: .theme, columns: .attribute("Region"), in: collection)
      table.count(words.records[0], ofSegment: 0)
      #expect(table.crosstab.base <= segment.count)
    }
    for field in Field.common + [.attribute("Region")] {
      let everything = RecordBitmap(capacity: segment.count, isFull: true)
      let values = segments[0].column(of: field).valueIndices(of: everything)
      #expect(values.ends.count == segment.count)
    }
    for response in 0..<segment.count { #expect(segment.lineRange(of: response).count >= 0) }
  }
}
