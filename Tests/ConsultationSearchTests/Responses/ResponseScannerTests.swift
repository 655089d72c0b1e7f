import TestSupport
import Testing

@testable import ConsultationModel
@testable import ConsultationSearch

@Suite("Scanning responses of the usual form")
struct ResponseScannerTests {
  @Test("random lines are taken, with the very same passage in them", arguments: 0..<4)
  func random(_ seed: UInt64) throws {
    var (scanner, reader) = try ResponseScanner.ofCompleteConsultation()
    var random = RandomResponses(seed: seed)
    for number in 0..<200 {
      let passage = random.passage(number)
      let plain = random.plainLine(of: passage)
      for line in [plain, random.line(of: passage)] {
        let both = ScannedLine(Array(line.utf8), &scanner, reader: reader)
        #expect(both.read == passage, "\(line)")
        #expect(both.agrees, "\(line)")
        // Numbers of so many digits are unusual, and keys and ids with escapes.
        let isUsual = line == plain && passage.repeats < 1_000_000_000_000_000
        if isUsual { #expect(both.scanned != nil, "\(line)") }
      }
    }
  }

  @Test("what is taken of damaged lines is what the reader reads", arguments: 0..<20)
  func damage(_ seed: UInt64) throws {
    var (scanner, reader) = try ResponseScanner.ofCompleteConsultation()
    var random = SeededGenerator(seed: seed)
    var responses = RandomResponses(seed: seed)
    var taken = 0
    for number in 0..<30 {
      let line = Array(responses.plainLine(of: responses.passage(number)).utf8)
      for _ in 0..<20 {
        let damaged = random.damaged(line)
        let both = ScannedLine(damaged, &scanner, reader: reader)
        #expect(both.agrees, "\(String(decoding: damaged, as: UTF8.self))")
        if both.scanned != nil { taken += 1 }
      }
    }
    #expect(taken > 0)
  }

  @Test("a line of the usual form is taken", arguments: usualLines)
  func usual(_ line: String) throws {
    var (scanner, reader) = try ResponseScanner.ofCompleteConsultation()
    let both = ScannedLine(Array(line.utf8), &scanner, reader: reader)
    #expect(both.scanned != nil)
    #expect(both.agrees)
  }

  static let usualLines = [
    #"{"id": "r-1", "text": ""}"#,
    #"{"text":"a","id":"r-1"}"#,
    #" { "id" : "r-1" , "text" : "We \"need\"\nhelp \u2019 \ud83d\ude00 \/" } "#,
    #"{"id": "r-1", "text": "“Naïve” 社会 👩‍👧 — it’s", "respondent": " ", "themes": []}"#,
    #"{"id": "r-1", "text": "", "themes": ["kinship", "care"], "question": "q1"}"#,
    #"{"id": "r-1", "text": "", "respondentType": "carer", "respondent": "A. Person"}"#,
    #"{"id": "r-1", "text": "", "position": "agree", "stances": {"kinship": "disagree"}}"#,
    #"{"id": "r-1", "text": "", "evidenceRich": true, "repeats": 3, "stances": {}}"#,
    #"{"id": "r-1", "text": "", "evidenceRich": false, "repeats": 999999999999999}"#,
    #"{"id": "r-1", "text": "", "attributes": {"Region": ["North", "Wales"], "Size": []}}"#,
    #"{"id": "r-1", "text": "", "attributes": {"Age": ["18–24", "25\u201334"], "Größe": ["é"]}}"#,
  ]

  @Test(
    "a line that has to be looked at again is left to the reader",
    arguments: [
      #"{"id": "r-1", "text": "", "attributes": {"e\u0301": ["a"], "é": ["a"]}}"#,
      #"{"id": "r-1", "text": "", "attributes": {"A": ["K", "\u212A"]}}"#,
      #"{"id": "r-1", "text": "", "attributes": {"A": ["\u2003"]}}"#,
      #"{"id": "r-1", "text": "\ud800"}"#, #"{"id": "r-1", "text": "\ud800\u0041"}"#,
      #"{"id": "r-1", "text": "", "id": "r-1"}"#, #"{"id": "r-1", "text": ""}}"#,
      #"{"id": "r-1", "text": "", "repeats": 01}"#, #"{"id": "r-1", "text": "", "repeats": 0}"#,
      #"{"id": "r-1", "text": "", "repeats": 1.5}"#,
      #"{"id": "r-1", "text": "", "repeats": 1000000000000000000}"#,
      #"{"id": "r-1", "text": "", "evidenceRich": trues}"#, "{\"id\": \"r-1\", \"text\": \"\t\"}",
      #"{"id": "r_1", "text": ""}"#, #"{"id": "", "text": ""}"#, "{}", "", " ", "\u{FEFF}{}",
    ])
  func unusual(_ line: String) throws {
    var (scanner, reader) = try ResponseScanner.ofCompleteConsultation()
    #expect(ScannedLine(Array(line.utf8), &scanner, reader: reader).scanned == nil)
    let usual = ScannedLine(Array(Self.usualLines[0].utf8), &scanner, reader: reader)
    #expect(usual.scanned != nil && usual.agrees)
  }

  @Test("bytes that are no UTF-8 are not taken, wherever they stand in a text", arguments: 2...4)
  func encoding(_ length: Int) throws {
    var (scanner, reader) = try ResponseScanner.ofCompleteConsultation()
    var random = SeededGenerator(seed: length)
    var taken = 0
    for first in UInt8(0x80)...0xFF {
      // Just within and just beyond what a second byte may be, whatever the first.
      for second: UInt8 in [0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0] {
        let letters = [first, second] + [0x80, 0xBF].prefix(length - 2)
        let lead = String(repeating: "x", count: Int.random(in: 0...9, using: &random))
        let rest = String(repeating: "y", count: Int.random(in: 0...9, using: &random))
        let line =
          Array("{\"id\": \"r\", \"text\": \"\(lead)".utf8) + letters + Array("\(rest)\"}".utf8)
        let both = ScannedLine(line, &scanner, reader: reader)
        #expect((both.scanned != nil) == (both.read != nil), "\(letters)")
        #expect(both.agrees, "\(letters)")
        if both.scanned != nil { taken += 1 }
      }
    }
    #expect(taken > 0)
  }

  @Test("names of attributes have indices by their first appearance in lines that are taken")
  func attributeNames() throws {
    var (scanner, _) = try ResponseScanner.ofCompleteConsultation()
    func indices(_ attributes: String, text: String = "\"\"") -> [Int] {
      let line = "{\"id\": \"r\", \"attributes\": \(attributes), \"text\": \(text)}"
      guard scanner.take(Array(line.utf8).span) else { return [] }
      return scanner.response.attributes.map(\.name)
    }
    #expect(indices(#"{"B": ["x", "y"], "A": ["z"], "None": []}"#) == [0, 0, 1])
    #expect(indices(#"{"C": ["x"]}"#, text: "7") == [])
    #expect(indices(#"{"é": ["x"], "A": ["z"]}"#) == [2, 1])
    #expect(indices("{\"e\u{301}\": [\"x\"]}") == [2])
    #expect(scanner.attributeNames.all == ["B", "A", "é"])
    let many = (0..<60).map { "\"n\($0)\": [\"x\"]" }.joined(separator: ", ")
    #expect(indices("{\(many)}") == Array(3..<63))
    #expect(indices("{\(many)}") == Array(3..<63))
  }
}
