import Foundation
import Glibc
import TestSupport
import Testing

@testable import ConsultationModel
@testable import ConsultationSearch

/// Which index is taken for that of the responses, where dates do not tell.
@Suite("Trust in an index")
struct IndexTrustTests {
  /// The responses, open for writing and mapped.
  private final class Mapping {
    private let bytes: UnsafeMutableRawPointer
    private let count: Int

    init(_ path: String) throws {
      let descriptor = open(path, O_RDWR)
      defer { close(descriptor) }
      var status = stat()
      try #require(fstat(descriptor, &status) == 0)
      let size = Int(status.st_size)
      let start = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
      try #require(start != MAP_FAILED)
      (bytes, count) = (try #require(start), size)
    }

    deinit { munmap(bytes, count) }

    /// Writes a word in the place of another of its length, where that stands first.
    func replace(_ word: String, with other: String) throws {
      let all = UnsafeMutableRawBufferPointer(start: bytes, count: count)
      let start = try #require(
        all.indices.first { all[$0...].starts(with: word.utf8) })
      for (offset, byte) in other.utf8.enumerated() { all[start + offset] = byte }
    }
  }

  private func found(_ word: String, in index: ConsultationIndex) -> Int {
    index.results(of: SearchRequest(query: Query("\(word) "))).total
  }

  @Test("A second write through a mapping, which changes no date, is seen")
  func mapped() throws {
    let line = #"{"id": "mapped", "text": "alpha waits"}"#
    let stored = try StoredConsultation(seed: 1, responses: 20, lines: [line])
    let mapping = try Mapping(stored.responsesFile)
    try mapping.replace("alpha", with: "gamma")
    let first = try stored.opened()
    try first.build()
    #expect(found("gamma", in: first) == 1)
    try mapping.replace("gamma", with: "delta")
    let second = try stored.opened()
    try second.build()
    #expect(found("delta", in: second) == 1 && found("gamma", in: second) == 0)
  }

  @Test("An index that is younger than any doubt is trusted, and another once it is compared")
  func doubt() throws {
    let stored = try StoredConsultation(seed: 2, responses: 20)
    try stored.opened().build()
    let file = try #require(stored.kept.first)
    let outline = try ConsultationFile.outline(path: stored.path)
    let responses = try #require(try ResponseFile(besideConsultationAt: stored.path, outline))
    let source = try ResponseSource(
      responses, folder: stored.cache, isEnglish: true, segmentSize: 5)
    let young = try #require(source.saved())
    #expect(!source.isTrusted(young))
    #expect(try source.proves(young))
    var times = [timeval](repeating: timeval(tv_sec: time(nil) + 100, tv_usec: 0), count: 2)
    #expect(utimes(file, &times) == 0)
    let old = try #require(source.saved())
    #expect(source.isTrusted(old) == responses.datesEveryWrite)
  }

  @Test("Responses that are too many to be compared at once are compared before they are read")
  func late() throws {
    let stored = try StoredConsultation(seed: 3, responses: 20)
    try stored.opened().build()
    let index = try stored.opened()
    #expect(index.isWhole)
    let outline = try ConsultationFile.outline(path: stored.path)
    let responses = try #require(try ResponseFile(besideConsultationAt: stored.path, outline))
    let waiting = try ConsultationIndex(
      try outline.consultation.get(), responses: responses, keptIn: stored.cache,
      segmentSize: 5, comparingAtOnce: 0)
    #expect(!waiting.isWhole)
    try waiting.build()
    #expect(waiting.isWhole && waiting.progress.responses == 20)
    // It was taken as it was kept, in one step.
    #expect(waiting.progress.time == .zero)
  }

  @Test("Every byte has a bearing on the hash of a file, and on which piece it is in")
  func hash() {
    var generator = SeededGenerator(seed: 4)
    let bytes = (0..<999).map { _ in UInt8.random(in: 0...255, using: &generator) }
    func hash(_ bytes: [UInt8], parting end: Int) -> UInt64 {
      var hash = ContentHash()
      hash.add(bytes.span.extracting(0..<end))
      hash.add(bytes.span.extracting(end..<bytes.count))
      return hash.value
    }
    let whole = hash(bytes, parting: 500)
    var others: Set<UInt64> = [whole]
    for index in bytes.indices {
      var other = bytes
      other[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      others.insert(hash(other, parting: 500))
    }
    #expect(others.count == bytes.count + 1)
    #expect(hash(bytes, parting: 500) == whole && hash(bytes, parting: 501) != whole)
    #expect(hash(bytes + [0], parting: 500) != whole)
  }

  @Test("An index in daily use stays, also where the file system does not note who reads")
  func inUse() throws {
    let stored = try StoredConsultation(seed: 5, responses: 5)
    try stored.opened().build()
    let file = try #require(stored.kept.first)
    let age = 91 * 24 * 60 * 60
    var times = [timeval](repeating: timeval(tv_sec: time(nil) - age, tv_usec: 0), count: 2)
    #expect(utimes(file, &times) == 0)
    #expect(try stored.opened().isWhole)
    stored.cache.removeUnused()
    #expect(stored.kept == [file])
  }

  @Test("Where nothing is to be kept, an index leaves nothing, and answers the same")
  func unkept() throws {
    let stored = try StoredConsultation(seed: 6, responses: 40)
    let index = try IndexedConsultation(path: stored.path, keptIn: nil, holding: 0).index
    try index.build()
    #expect(index.isWhole && index.remark == nil)
    #expect(stored.kept == [])
    #expect(
      index.results(of: SearchRequest(query: Query("care")))
        == (try stored.inMemory()).results(of: SearchRequest(query: Query("care"))))
  }
}
