import TestSupport
import Testing

@testable import ConsultationModel

@Suite("Files damaged at random")
struct DamagedFileTests {
  private static let good = Array(CompleteConsultation.text.utf8)

  @Test("a file cut short at any byte is refused with a location")
  func truncation() {
    let text = """
      {"format": "greenpaper/1", "title": "A\\u00e9\\n", "themes": [{"id": "a", "name": "é"}],
       "figures": [{"id": "f", "name": "F", "amount": 1e2, "kind": "pledged", "years": 1.5}]}
      """
    let whole = Array(text.utf8)
    #expect(throws: Never.self) { try ConsultationFile.read(bytes: whole, name: "c") }
    for length in 1..<whole.count {
      let error = #expect(throws: FaultyFile.self) {
        try ConsultationFile.read(bytes: Array(whole.prefix(length)), name: "c")
      }
      #expect(error?.faults.count == 1)
      #expect(error?.faults.first?.location != nil)
    }
  }

  @Test("a damaged file gives a consultation or its faults, each on one line", arguments: 0..<20)
  func mutation(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      var bytes = Self.good
      for _ in 0..<Int.random(in: 1...3, using: &random) { Self.damage(&bytes, by: &random) }
      do {
        let read = try ConsultationFile.read(bytes: bytes, name: "c")
        #expect(Self.hasNoLooseEnds(read))
      } catch {
        let lines = error.description.split(separator: "\n")
        #expect(lines.count == error.faults.count)
        #expect(lines.allSatisfy { $0.hasPrefix("c: ") })
      }
    }
  }

  /// Whether every id that a record refers to is there.
  private static func hasNoLooseEnds(_ read: Consultation) -> Bool {
    read.quotes.allSatisfy { passage in
      passage.themes.allSatisfy { read.theme($0) != nil }
        && passage.evidence.allSatisfy { read.source($0.source) != nil }
    }
      && read.findings.allSatisfy { read.theme($0.theme) != nil }
      && read.answers.allSatisfy { answer in
        read.theme(answer.theme) != nil && answer.follows.map { read.answer($0) != nil } ?? true
          && answer.figures.allSatisfy { read.figure($0) != nil }
      }
      && read.comparisons.allSatisfy { $0.figures.allSatisfy { read.figure($0) != nil } }
      && read.figures.allSatisfy { $0.partOf.map { read.figure($0) != nil } ?? true }
  }

  private static func damage(_ bytes: inout [UInt8], by random: inout SeededGenerator) {
    let offset = Int.random(in: 0..<bytes.count, using: &random)
    let other = Int.random(in: 0..<bytes.count, using: &random)
    let structural = Array("\"{}[],:\\-0e.\nn".utf8)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[offset] = UInt8.random(in: .min ... .max, using: &random)
    case 1: bytes[offset] = structural.randomElement(using: &random) ?? 0
    case 2: bytes.remove(at: offset)
    case 3: bytes.insert(structural.randomElement(using: &random) ?? 0, at: offset)
    case 4: bytes.removeSubrange(offset..<min(bytes.count - 1, offset + 20))
    default: bytes.replaceSubrange(offset..<offset, with: bytes[other...].prefix(30))
    }
  }
}
