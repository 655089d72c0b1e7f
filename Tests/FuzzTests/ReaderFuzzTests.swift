import Foundation
import JSON
import Synchronization
import TestSupport
import Testing

@testable import ConsultationFormats
@testable import ConsultationModel
@testable import ConsultationSearch

@Suite("The readers, whatever a file holds")
struct ReaderFuzzTests {
  private static let document = Array(HostileConsultation.json("x").utf8)
  private static let responses = Array(HostileConsultation.responses("x").utf8)

  @Test("A consultation is read, or every fault has a location that is in the file")
  func consultation() throws {
    let whole = try JSONScanner.value(of: Self.document.span)
    FuzzRun("consultation.json") { random in
      let value = JSONMutation.mutated(whole, &random)
      var writer = JSONText(indented: false)
      writer.append(value)
      let bytes = Array(writer.text.utf8)
      do throws(FaultyFile) {
        _ = try ConsultationFile.read(bytes: bytes, name: "c.json")
      } catch {
        let paths = value.paths
        for fault in error.faults {
          guard case .value(let path) = fault.location, paths.contains("\(path)") else {
            throw FuzzRun.Breach("\(fault) is nowhere in \(writer.text)")
          }
          if let harm = UnsafeOutput(in: fault.description, allowing: []) {
            throw FuzzRun.Breach("\(fault) has \(harm)")
          }
        }
      }
    }
  }

  @Test("A consultation that is read is the same however it is spelt, and check agrees")
  func spelling() {
    FuzzRun("consultation bytes") { random in
      let bytes = Mutation.mutated(Self.document, &random)
      let read = Result { try ConsultationFile.read(bytes: bytes, name: "c.json") }
      guard let value = try? JSONScanner.value(of: bytes.span) else {
        return try FuzzRun.require((try? read.get()) == nil, "No JSON, and yet read: \(bytes)")
      }
      var writer = JSONText(indented: true)
      writer.append(value)
      // A number that is too small for a Double, 1e-999, is written as the 0 that it then is.
      let spelt = try JSONScanner.value(of: Array(writer.text.utf8).span)
      guard spelt == value else { return }
      let again = Result {
        try ConsultationFile.read(bytes: Array(writer.text.utf8), name: "c.json")
      }
      let verdicts = (Self.verdict(read), Self.verdict(again))
      try FuzzRun.require(
        verdicts.0 == verdicts.1, "\(verdicts) of \(bytes), and spelt \(writer.text)")
    }
  }

  private static func verdict(_ result: Result<Consultation, any Error>) -> String {
    switch result {
    case .success(let consultation): "\(consultation)"
    case .failure(let error): "\(error)"
    }
  }

  @Test("Responses are the same through any window, and every line is a response or left out")
  func responses() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let outline = try ConsultationOutline(bytes: Self.document.span, name: "c.json")
    FuzzRun("responses.jsonl") { random in
      let bytes = Mutation.mutated(Self.responses, &random)
      let file = folder.appending(path: "responses.jsonl")
      try Data(bytes).write(to: file)
      let limit = random.once(in: 3) ? Int.random(in: 1...500, using: &random) : 1 << 20
      let open = try ResponseFile(name: file.path(), referringTo: outline.document)
      let whole = try ReadResponses(of: open, lengthLimit: limit)
      let parts = try ReadResponses(
        of: open, lengthLimit: limit, lines: Int.random(in: 1...5, using: &random),
        window: Int.random(in: 1...300, using: &random))
      try FuzzRun.require(whole == parts, "Parts differ, with lines of \(limit), for \(bytes)")
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
      try FuzzRun.require(
        whole.passages.count + whole.rejected.count <= lines, "More than lines in \(bytes)")
      for fault in whole.rejected.flatMap(\.faults) {
        try FuzzRun.require(
          fault.line.map { (1...lines).contains($0) } ?? false, "\(fault) is nowhere")
        if let harm = UnsafeOutput(in: fault.description, allowing: []) {
          throw FuzzRun.Breach("\(fault) has \(harm)")
        }
      }
    }
  }
}

/// All that is read of a file of responses.
private struct ReadResponses: Equatable, Sendable {
  private(set) var passages: [Passage] = []
  private(set) var rejected: [RejectedLine] = []

  init(of file: ResponseFile, lengthLimit: Int, lines: Int = 1 << 16, window: Int = 1 << 18) throws
  {
    var scan = ResponseScan(
      of: file, inChunksOf: .init(lines: lines, bytes: 1 << 20), keepingFaults: .max)
    scan.window = window
    scan.lengthLimit = lengthLimit
    let ids = file.referredIDs
    let read = Mutex(ReadResponses())
    try scan.run(onThreads: 2) { (responses) throws(FaultyFile) in
      var passages: [Passage] = []
      try responses.readAll { bytes, response in
        passages.append(Passage(response, in: bytes, referringTo: ids))
      }
      return passages
    } takingInOrder: { part in
      read.withLock { read in
        read.passages += part.product
        read.rejected += part.rejected
      }
      return true
    }
    self = read.withLock(\.self)
  }

  private init() {}
}

extension Fault {
  /// The line of a file of lines that it is on.
  fileprivate var line: Int? {
    switch location {
    case .text(let position): position.line
    case .line(let number, _): number
    case .value, nil: nil
    }
  }
}

extension JSONValue {
  /// The path of every value within, in the words of a message.
  fileprivate var paths: Set<String> {
    var paths: Set<String> = []
    gather(.root, &paths)
    return paths
  }

  private func gather(_ path: JSONPath, _ paths: inout Set<String>) {
    paths.insert("\(path)")
    switch self {
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        element.gather(path.appending(.element(index)), &paths)
      }
    case .object(let members):
      for (index, member) in members.enumerated() {
        member.value.gather(path.appending(.key(member.key, position: index)), &paths)
      }
    default: break
    }
  }
}
