import ConsultationModel
import JSON
import TestSupport
import Testing

@testable import ConsultationFormats

@Suite("JSON, whatever it is")
struct JSONFuzzTests {
  @Test("What was written is read the same, and is harmless as it stands")
  func roundTrip() {
    FuzzRun("JSON values") { random in
      let value = JSONMutation.value(&random)
      for isIndented in [true, false] {
        var writer = JSONText(indented: isIndented)
        writer.append(value)
        if let harm = UnsafeOutput(in: writer.text, allowing: isIndented ? ["\n"] : []) {
          throw FuzzRun.Breach("\(value) is written with \(harm)")
        }
        let read = try JSONScanner.value(of: Array(writer.text.utf8).span)
        try FuzzRun.require(read == value, "\(value) is read as \(read)")
      }
    }
  }

  @Test("Bytes are a value, or have a fault at a location in them")
  func bytes() {
    let document = Array(HostileConsultation.json("x").utf8)
    FuzzRun("JSON bytes") { random in
      let isText = random.once(in: 2)
      let usual = "{}[]\",:\\u019eE+-. \n\ttrufalsn"
      let bytes =
        isText ? random.bytes(upTo: 60, mostly: usual) : Mutation.mutated(document, &random)
      do throws(JSONSyntaxError) {
        _ = try JSONScanner.value(of: bytes.span)
      } catch {
        try FuzzRun.require(
          (0...bytes.count).contains(error.offset), "\(error) in \(bytes.count) bytes \(bytes)")
        let fault = Fault(file: "a\u{1B}.json", error, in: bytes.span)
        if let harm = UnsafeOutput(in: fault.description, allowing: []) {
          throw FuzzRun.Breach("A fault is told with \(harm)")
        }
        try FuzzRun.require(fault.isLocated(in: bytes), "\(fault) in \(bytes)")
      }
    }
  }
}

extension Fault {
  /// Whether the line and the column that it names are there, or just after the last.
  func isLocated(in bytes: [UInt8]) -> Bool {
    guard case .text(let position) = location else { return false }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard (1...lines.count).contains(position.line) else { return false }
    let line = lines[position.line - 1]
    return (1...line.count + 1).contains(position.column)
  }
}
