import TestSupport
import Testing

@testable import ConsultationModel
@testable import ConsultationSearch

@Suite("Responses at random")
struct RandomResponseTests {
  @Test("ten thousand responses are read as they were written")
  func roundTrip() throws {
    var random = RandomResponses(seed: 1)
    let passages = (0..<10_000).map { random.passage($0) }
    let lines = passages.map { random.line(of: $0) }
    let folder = try ResponseFolder(lines.joined(separator: "\n"))
    let read = try folder.responses()
    let differing = zip(read, passages).first { $0 != $1 }
    #expect(differing == nil)
    #expect(read.count == passages.count)
    #expect(try folder.sentences() == [])
  }

  @Test("of a damaged file every line is a response or left out, and named", arguments: 0..<10)
  func damage(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var responses = RandomResponses(seed: seed)
    let lines = (0..<8).map { responses.line(of: responses.passage($0)) }
    let good = Array(lines.joined(separator: "\n").utf8)
    for _ in 0..<50 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let offset = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[offset] = UInt8.random(in: .min ... .max, using: &random)
        case 1: bytes.remove(at: offset)
        case 2: bytes.insert(Array("\n\"{},\r".utf8).randomElement(using: &random) ?? 0, at: offset)
        default: bytes.removeSubrange(offset..<min(bytes.count - 1, offset + 30))
        }
      }
      try expectEveryLine(of: bytes)
    }
  }

  private func expectEveryLine(of bytes: [UInt8]) throws {
    let folder = try ResponseFolder(bytes: bytes)
    let read = try folder.read()
    let written = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated().filter { !$1.allSatisfy(Array(" \t\r".utf8).contains) }.map(\.offset)
    #expect(read.responses.count + read.rejected.count == written.count)
    var named: Set<Int> = []
    for fault in read.rejected.faults {
      #expect(!fault.description.contains("\n"))
      switch fault.location {
      case .line(let number, _): named.insert(number)
      case .text(let position): named.insert(position.line)
      case .value, nil: Issue.record("no line in \(fault)")
      }
    }
    #expect(named.count == read.rejected.count)
    #expect(named.isSubset(of: written.map { $0 + 1 }))
    for passage in read.responses {
      #expect(passage.themes.allSatisfy { read.consultation.theme($0) != nil })
      #expect(passage.stances.keys.allSatisfy { read.consultation.theme($0) != nil })
      #expect(passage.attributes.allSatisfy { !$0.values.isEmpty })
    }
  }

  @Test("a line of any bytes harms no other")
  func neighbours() throws {
    var random = SeededGenerator(seed: 7)
    var responses = RandomResponses(seed: 7)
    let passages = (0..<3).map { responses.passage($0) }
    let lines = passages.map { Array(responses.line(of: $0).utf8) }
    for _ in 0..<300 {
      let line = (0..<Int.random(in: 1...30, using: &random))
        .map { _ in UInt8.random(in: .min ... .max, using: &random) }
        .map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: "{") : $0 }
      let bytes = [lines[0], line, lines[1], line, lines[2]].joined(separator: [0x0A])
      let read = try ResponseFolder(bytes: Array(bytes)).responses()
      #expect(read == passages)
    }
  }
}
