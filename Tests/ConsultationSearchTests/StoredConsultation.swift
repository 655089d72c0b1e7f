import ConsultationModel
import Foundation
import Synchronization
import TestSupport

@testable import ConsultationSearch

/// A consultation with random responses in a folder of its own, gone when the test is.
final class StoredConsultation {
  let path = FileManager.default.temporaryDirectory
    .appendingPathComponent("greenpaper-\(UUID().uuidString)").path
  private(set) var generator: SeededGenerator

  /// Lines beyond the random ones are written as they are.
  init(seed: Int, responses: Int, lines: [String] = []) throws {
    var random = RandomConsultation(seed: seed)
    var written = (0..<responses).map { Self.line(of: random.response($0)) }
    generator = random.generator
    for line in lines { written.insert(line, at: written.count / 2) }
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: nil)
    try Data(Self.consultation.utf8).write(to: URL(filePath: "\(path)/consultation.json"))
    try Data(written.joined(separator: "\n").utf8).write(to: URL(filePath: responsesFile))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var responsesFile: String { "\(path)/responses.jsonl" }
  var cache: IndexFolder { IndexFolder(path: "\(path)/cache") }

  /// The files that the folder for indexes has.
  var kept: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: cache.path)
    return (names ?? []).map { "\(cache.path)/\($0)" }
  }

  /// An index of all records in memory.
  func inMemory() throws -> ConsultationIndex {
    try IndexedConsultation(path: path, keptIn: nil, holding: .max).index
  }

  /// An engine without an index, over all records.
  func bruteForce() throws -> BruteForceEngine {
    let index = try inMemory()
    return BruteForceEngine(index.consultation, responses: index.held)
  }

  /// Requests of every sort.
  func requests(_ count: Int, using generator: inout SeededGenerator) throws -> RandomRequests {
    let index = try inMemory()
    return RandomRequests(
      count, of: index.consultation, responses: index.held, using: &generator)
  }

  /// An index of the file of responses, as far as it was kept.
  func opened(keptIn folder: IndexFolder? = nil, segmentSize: Int = 5) throws -> ConsultationIndex {
    let outline = try ConsultationFile.outline(path: path)
    return try ConsultationIndex(
      try outline.consultation.get(),
      responses: try ResponseFile(besideConsultationAt: path, outline).orThrow,
      keptIn: folder ?? cache,
      segmentSize: segmentSize)
  }

  /// The bytes of the segments that the responses make.
  func segments() throws -> [[UInt8]] {
    let outline = try ConsultationFile.outline(path: path)
    let responses = try ResponseFile(besideConsultationAt: path, outline)
    let source = try ResponseSource(
      try responses.orThrow, folder: nil, isEnglish: true, segmentSize: Segment.mostRecords)
    let segments = Mutex<[[UInt8]]>([])
    try ResponseScan(of: source.file).run(onThreads: 1, making: source.segments) { part in
      segments.withLock { $0 += part.product }
      return true
    }
    return segments.withLock(\.self)
  }

  private static let consultation = """
    {"format": "greenpaper/1", "title": "Stored", "themes": [{"id": "t0", "name": "Care"},
    {"id": "t1", "name": "Cost of care"}, {"id": "t2", "name": "Other"}], "respondentTypes":
    [{"id": "r0", "name": "Carer"}, {"id": "r1", "name": "Worker"}, {"id": "r2", "name": "Other"}],
    "questions": [{"id": "q0", "number": "1a", "text": "Why?"}, {"id": "q1", "text": "How?"}],
    "quotes": [{"id": "quote", "text": "Care of children", "themes": ["t0"]}],
    "findings": [{"id": "finding", "theme": "t1", "text": "Care costs time"}]}
    """

  private static func line(of response: Passage) -> String {
    var members: [String: Any] = [
      "id": response.id, "text": response.text, "themes": Array(Set(response.themes)),
      "repeats": response.repeats,
    ]
    members["respondentType"] = response.respondentType
    members["question"] = response.question
    members["position"] = response.position == "call" ? "disagree" : response.position
    members["evidenceRich"] = response.evidenceRich
    members["attributes"] = Dictionary(
      response.attributes.map { ($0.name, $0.values) }, uniquingKeysWith: { first, _ in first })
    let data = try? JSONSerialization.data(withJSONObject: members)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}

extension Optional {
  fileprivate struct Missing: Error {}

  fileprivate var orThrow: Wrapped {
    get throws {
      guard let self else { throw Missing() }
      return self
    }
  }
}
