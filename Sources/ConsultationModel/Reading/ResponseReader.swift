/// Makes passages of the lines of `responses.jsonl`, each line by itself; one that has a fault is
/// left out.
///
/// What is refused is what `Resources/schema/response.schema.json` refuses, and what breaks one of
/// the rules beyond it that its description lists. A text may be empty, since a blank answer is an
/// answer.
struct ResponseReader {
  private(set) var passages: [Passage] = []
  private(set) var leftOut: LeftOutLines
  private let document: Document
  /// The line on which each id stands first.
  private var lines: [String: Int] = [:]

  /// Reads lines of a document which knows the ids of the consultation.
  init(document: Document, keepingFaults limit: Int) {
    self.document = document
    leftOut = LeftOutLines(keepingFaults: limit)
  }

  /// Reads one more line; nil stands for one that is too long to be read.
  mutating func read(_ line: Span<UInt8>?, number: Int) {
    guard let line else {
      let limit = "\(FileLines.usualLengthLimit >> 20) MB"
      let fault = Fault(
        file: document.file, at: .line(number, .root), found: "more than \(limit)",
        expected: Response.noun, breaking: .length)
      return leftOut.add([fault])
    }
    if Self.isBlank(line) { return }
    do {
      let json = try JSONScanner.value(of: line)
      read(json, number: number)
    } catch {
      leftOut.add([Fault(file: document.file, error, in: line, startingAt: number)])
    }
  }

  private mutating func read(_ json: JSONValue, number: Int) {
    let location = Location(document: document)
    var faults: [Fault] = []
    let response = Shape<Response>.record.read(json, location, &faults)
    refuseRepeatedID(json, location, number, &faults)
    guard faults.isEmpty, let response else {
      return leftOut.add(faults.inFileOrder.map { $0.onLine(number) })
    }
    passages.append(response.passage)
  }

  /// The id of a line that is left out is taken too: the line is to be mended, and then has it.
  private mutating func refuseRepeatedID(
    _ json: JSONValue, _ location: Location, _ number: Int, _ faults: inout [Fault]
  ) {
    guard let (value, position) = json.member("id"), case .string(let id) = value else { return }
    guard let first = lines[id] else {
      lines[id] = number
      return
    }
    let place = Location(.key("id", position: position), from: location.path, in: document)
    faults.append(
      place.fault(
        found: "\(value.words) a second time", expected: "an id that no other line has",
        hint: "line \(first) has it", breaking: .repeatedId))
  }

  private static func isBlank(_ line: Span<UInt8>) -> Bool {
    line.indices.allSatisfy { line[$0] == 0x20 || line[$0] == 0x09 || line[$0] == 0x0D }
  }
}

extension Fault {
  /// The fault of a value in a document that is one line of the file.
  fileprivate func onLine(_ number: Int) -> Fault {
    guard case .value(let path) = place else { return self }
    return Fault(file: file, at: .line(number, path), reason: reason, breaking: rule)
  }
}
