import Files
import JSON

/// Makes a passage of a line of `responses.jsonl`, or tells what is wrong with it.
///
/// What is refused is what `Resources/schema/response.schema.json` refuses, and what breaks one of
/// the rules beyond it that its description lists. A text may be empty, since a blank answer is an
/// answer.
package struct ResponseReader: Sendable {
  package let document: Document

  /// Of a file whose records refer to those of a consultation.
  package init(document: Document) {
    self.document = document
  }

  /// What a line says.
  package enum Line {
    /// Nothing.
    case blank
    case response(Passage)
    /// In the order of the line; the id that it has all the same.
    case faulty([Fault], id: String?)
  }

  /// Reads the line of a number; nil stands for one that is too long to be read. Its id has to be
  /// another than that of an earlier line, where the number of that is given. No more of its faults are
  /// told than a limit.
  package func read(
    _ line: Span<UInt8>?, number: Int, repeating earlier: Int? = nil,
    keepingFaults limit: Int = .max
  ) -> Line {
    guard let line else {
      let limit = "\(FileLines.usualLengthLimit >> 20) MB"
      let fault = Fault(
        file: document.file, at: .line(number, .root), found: "more than \(limit)",
        expected: Response.noun, breaking: .length)
      return .faulty([fault], id: nil)
    }
    if Self.isBlank(line) { return .blank }
    do {
      let json = try JSONScanner.value(of: line)
      return read(json, number: number, repeating: earlier, FaultList(keeping: limit))
    } catch {
      return .faulty([Fault(file: document.file, error, in: line, startingAt: number)], id: nil)
    }
  }

  /// What is wrong with a line whose id an earlier one has; no more faults than the limit.
  package func faults(
    of line: Span<UInt8>, number: Int, repeating earlier: Int, keepingFaults limit: Int
  ) -> [Fault] {
    switch read(line, number: number, repeating: earlier, keepingFaults: limit) {
    case .faulty(let faults, _): faults
    case .response, .blank: []
    }
  }

  /// The id of a line; nil where it has none, or is no JSON.
  package func id(of line: Span<UInt8>) -> String? {
    (try? JSONScanner.value(of: line)).flatMap(Self.id)?.id
  }

  private func read(
    _ json: JSONValue, number: Int, repeating earlier: Int?, _ faults: consuming FaultList
  ) -> Line {
    let location = Location(document: document)
    let response = Shape<Response>.record.read(json, location, &faults)
    if let earlier { refuseID(of: json, location, heldBy: earlier, &faults) }
    if faults.isEmpty, let response { return .response(response.passage) }
    return .faulty(faults.all.inFileOrder.map { $0.onLine(number) }, id: Self.id(of: json)?.id)
  }

  private func refuseID(
    of json: JSONValue, _ location: Location, heldBy earlier: Int, _ faults: inout FaultList
  ) {
    guard let (id, position) = Self.id(of: json) else { return }
    let idLocation = Location(.key("id", position: position), from: location.path, in: document)
    faults.append(
      idLocation.fault(
        found: "\(id.quoted()) a second time", expected: "an id that no other line has",
        hint: "line \(earlier) has it", breaking: .repeatedId))
  }

  private static func id(of json: JSONValue) -> (id: String, position: Int)? {
    guard let (value, position) = json.member("id"), case .string(let id) = value else {
      return nil
    }
    return (id, position)
  }

  private static func isBlank(_ line: Span<UInt8>) -> Bool {
    line.indices.allSatisfy { line[$0] == 0x20 || line[$0] == 0x09 || line[$0] == 0x0D }
  }
}

extension Fault {
  /// The fault of a value in a document that is one line of the file.
  fileprivate func onLine(_ number: Int) -> Fault {
    guard case .value(let path) = location else { return self }
    return Fault(file: file, at: .line(number, path), reason: reason, breaking: rule)
  }
}
