import ConsultationModel
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import ConsultationSearch

@Suite("Indexes of files of responses")
struct StoredIndexTests {
  @Test(
    "An index of a file answers as an engine without one, made and kept", arguments: 0..<8)
  func agrees(seed: Int) throws {
    let stored = try StoredConsultation(seed: seed, responses: 40)
    var generator = stored.generator
    let engine = try stored.bruteForce()
    let made = try stored.opened(segmentSize: generator.pick(3, [7, 64]))
    try made.build(onThreads: generator.pick(1, [2]))
    let requests = try stored.requests(20, using: &generator)
    #expect(requests.disagreements(engine, made) == [])
    #expect(stored.kept.count == 1)
    let kept = try stored.opened()
    #expect(kept.isWhole)
    #expect(requests.disagreements(engine, kept) == [])
  }

  @Test("While responses are read, those that are read are searched, in the order of the file")
  func partial() throws {
    let stored = try StoredConsultation(seed: 1, responses: 30)
    let index = try stored.opened()
    let nothing = index.results(of: SearchRequest())
    #expect(nothing.total == 5)
    #expect(!index.isWhole)
    let seen = Mutex<[Int]>([])
    try index.build { seen.withLock { $0.append(index.results(of: SearchRequest()).total) } }
    #expect(seen.withLock { $0 == $0.sorted() && $0.last == 35 })
    #expect(index.isWhole)
    #expect(index.progress.responses == 30)
    #expect(
      index.progress.bytes == (try Data(contentsOf: URL(filePath: stored.responsesFile))).count)
  }

  @Test("A line that is left out is not found, and is told of when the index is opened again")
  func rejected() throws {
    let stored = try StoredConsultation(
      seed: 2, responses: 10,
      lines: [#"{"id": "p1", "text": "twice zzz"}"#, #"{"id": "p-x", "txt": "zzz"}"#])
    let index = try stored.opened()
    try index.build()
    let again = try stored.opened()
    for index in [index, again] {
      #expect(index.progress.rejected.count == 2)
      #expect(index.results(of: SearchRequest(query: Query("zzz"))).total == 0)
      #expect(index.results(of: SearchRequest(kinds: [.response])).total == 10)
    }
    #expect(
      index.progress.rejected.faults.map(\.description)
        == again.progress.rejected.faults.map(\.description))
  }

  @Test("Each response is read from its own line")
  func rows() throws {
    let stored = try StoredConsultation(seed: 3, responses: 25)
    let held = try stored.inMemory()
    let indexed = try IndexedConsultation(path: stored.path, keptIn: stored.cache, holding: 0)
    try indexed.index.build()
    let ids = (0..<25).map { RecordID(kind: .response, index: $0) }
    #expect(try indexed.index.records(ids) == held.records(ids))
    #expect(try indexed.index.records(ids.reversed()) == held.records(ids.reversed()))
  }

  @Test(
    "Where an index cannot be kept, it serves all the same",
    arguments: ["/dev/null/greenpaper", "/proc/greenpaper"])
  func unkept(path: String) throws {
    let stored = try StoredConsultation(seed: 5, responses: 12)
    let index = try stored.opened(keptIn: IndexFolder(path: path))
    try index.build()
    #expect(index.remark != nil)
    #expect(index.results(of: SearchRequest(kinds: [.response])).total == 12)
  }

  @Test("A search that is superseded gives nothing, and the same search later gives all")
  func superseded() throws {
    let index = try StoredConsultation(seed: 7, responses: 20).inMemory()
    let request = SearchRequest(query: Query("care"))
    #expect(try index.search(request) { true } == nil)
    let later = try #require(try index.search(request) { false })
    #expect(try later == index.search(request))
    #expect(later.total == index.results(of: request).total && later.total > 0)
  }
}
