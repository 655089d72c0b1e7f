import ConsultationModel
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import ConsultationSearch

@Suite("Rows of results")
struct ResultRowsTests {
  @Test(
    "Where kinds are left out of an order by kind, every row that there is can be read",
    arguments: SearchRequest.Order.allCases, ["", "care"])
  func kindsLeftOut(order: SearchRequest.Order, query: String) throws {
    var request = SearchRequest(query: Query(query), order: order)
    request.kindOrder = [.theme, .finding]
    let index = SampleConsultation.index
    let results = try index.search(request)
    let all = 0..<results.rows.count
    let ids = try results.rows.ids(at: all)
    #expect(!all.isEmpty && results.total > all.count)
    #expect(ids.count == all.count)
    #expect(try results.rows.records(at: all) == index.records(ids))
    #expect(try ids.map(results.rows.row) == Array(all))
    let kinds = ids.map(\.kind)
    #expect(kinds.allSatisfy(request.kindOrder.contains))
    #expect(kinds == kinds.filter { $0 == .theme } + kinds.filter { $0 == .finding })
    request.kindOrder = []
    let listed = try index.search(request).rows
    for id in try listed.ids(at: 0..<listed.count) {
      #expect(try results.rows.row(of: id) == ids.firstIndex(of: id))
    }
  }

  @Test("The index of many responses is cut while their rows are read", arguments: Cut.all)
  func cut(_ cut: Cut) throws {
    let stored = try StoredConsultation(seed: 6, responses: 600)
    try stored.opened(segmentSize: Segment.mostRecords).build()
    let request = SearchRequest(query: Query("care"), kinds: [.response], order: cut.order)
    let expected = try stored.bruteForce().search(request).rows
    let all = 0..<expected.count
    try #require(all.count > 100)
    let file = try #require(stored.kept.first)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)], ofItemAtPath: file)
    let size = try Data(contentsOf: URL(filePath: file)).count
    let index = try stored.opened()
    #expect(index.isWhole)
    let rows = try index.search(request).rows
    #expect(rows.count == expected.count)
    truncate(file, cut.size)
    if cut.isFilledUp { truncate(file, off_t(size)) }
    for range in [60..<80, all, 0..<all.count / 2] {
      expectRightOrThrown(try expected.ids(at: range)) { try rows.ids(at: range) }
      expectRightOrThrown(try expected.records(at: range)) { try rows.records(at: range) }
    }
    for row in [all.count - 1, 70, 0] {
      let id = try expected.ids(at: row..<(row + 1))[0]
      expectRightOrThrown(row) { try rows.row(of: id) }
    }
    let again = try index.search(request).rows
    #expect(try again.records(at: all) == expected.records(at: all))
    #expect(index.progress.failure == nil)
  }

  /// How an index is cut.
  struct Cut: CustomStringConvertible {
    let order: SearchRequest.Order
    let size: off_t
    let isFilledUp: Bool

    static let all = [SearchRequest.Order.relevance, .file].flatMap { order in
      [100, off_t(MappedSegment.alignment + 100)].flatMap { size in
        [true, false].map { Cut(order: order, size: size, isFilledUp: $0) }
      }
    }

    var description: String {
      "by \(order), to \(size) bytes\(isFilledUp ? ", and filled up again" : "")"
    }
  }

  private func expectRightOrThrown<Answer: Equatable>(
    _ expected: @autoclosure () throws -> Answer, _ answer: () throws -> Answer?
  ) {
    do {
      let answer = try answer()
      #expect(try answer == expected())
    } catch {
      #expect(error is EngineFailure)
    }
  }

  @Test("Where the file is changed, the next row that is read says so, though it was read before")
  func changed() throws {
    let stored = try StoredConsultation(seed: 7, responses: 30)
    let index = try stored.opened()
    try index.build()
    let rows = try index.search(SearchRequest(kinds: [.response], order: .file)).rows
    #expect(try rows.records(at: 0..<3).count == 3)
    let handle = try FileHandle(forWritingTo: URL(filePath: stored.responsesFile))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("\n".utf8))
    try handle.close()
    for range in [0..<3, 3..<30] {
      let failure = #expect(throws: EngineFailure.self) { try rows.records(at: range) }
      guard case .unreadable = failure else {
        Issue.record("\(String(describing: failure))")
        continue
      }
      #expect(index.progress.failure == failure)
    }
  }

  @Test("An id that no record has is passed over, in memory and in a file")
  func unknown() throws {
    let stored = try StoredConsultation(seed: 8, responses: 12)
    let file = try stored.opened()
    try file.build()
    let known = RecordID(kind: .response, index: 11)
    let ids = RecordKind.allCases.flatMap { kind in
      [-1, 12, .max, .min].map { RecordID(kind: kind, index: $0) } + [known]
    }
    for engine in [try stored.inMemory(), file, try stored.bruteForce()] as [any SearchEngine] {
      let record = try engine.records([known])
      #expect(record.count == 1)
      #expect(try engine.records(ids) == RecordKind.allCases.flatMap { _ in record })
    }
  }

  @Test(
    "An id that a response may turn out to have is not passed over while any are yet to be read")
  func unread() throws {
    let index = try StoredConsultation(seed: 8, responses: 12).opened()
    index.whereDamaged {}
    #expect(throws: EngineFailure.rebuilding) {
      try index.records([RecordID(kind: .response, index: 11)])
    }
    #expect(try index.records([RecordID(kind: .response, index: -1)]) == [])
  }

  @Test("Two answers are equal where the same was asked of the same records")
  func equality() throws {
    let stored = try StoredConsultation(seed: 9, responses: 20)
    let index = try stored.opened()
    var request = SearchRequest(query: Query("care"))
    let before = try index.search(request)
    #expect(try before == index.search(request))
    try index.build()
    let after = try index.search(request)
    #expect(before != after)
    #expect(try after == index.search(request))
    request.order = .file
    #expect(try after != index.search(request))
  }

  @Test("Whenever other records are searched, the generation is another")
  func generations() throws {
    let stored = try StoredConsultation(seed: 10, responses: 30)
    let index = try stored.opened()
    var (generation, responses) = (index.progress.generation, index.progress.responses)
    let seen = Mutex<[ReadingProgress]>([])
    try index.build { seen.withLock { $0.append(index.progress) } }
    for progress in seen.withLock(\.self) + [index.progress] where progress.responses != responses {
      #expect(progress.generation > generation)
      (generation, responses) = (progress.generation, progress.responses)
    }
    #expect(responses == 30)
    let kept = try stored.opened()
    let request = SearchRequest(query: Query("care"), order: .file)
    let before = try kept.search(request)
    kept.whereDamaged {}
    truncate(try #require(stored.kept.first), 100)
    let dropped = try kept.search(request)
    #expect(dropped.generation > before.generation && dropped != before)
    try kept.build()
    #expect(try kept.search(request).generation > dropped.generation)
  }
}
