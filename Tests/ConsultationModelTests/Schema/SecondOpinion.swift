import Foundation
import TestSupport
import Testing

@testable import ConsultationModel

/// What another program says of documents: Python's jsonschema, by `Scripts/schema-verdicts`.
enum SecondOpinion {
  enum Verdict: String {
    case accepted, refused
    /// No JSON, by a reader that is more lenient than RFC 8259.
    case unread
  }

  /// Why there is none, for the tests that are skipped then.
  static let absence: Comment = "no python3 has jsonschema; Debian's package is python3-jsonschema"

  static var isAtHand: Bool { python != nil }

  /// The verdicts on documents without line feeds; throws where the schema is none by its
  /// metaschema.
  static func verdicts(on documents: [[UInt8]], by schema: FormatSchema) throws -> [Verdict] {
    let folder = try TemporaryFolder()
    let lines = "\(folder.path)/documents.jsonl"
    try Data(documents.lines).write(to: URL(filePath: lines))
    let script = PackageFiles.path(of: "Scripts/schema-verdicts")
    let (status, output) = try withExtendedLifetime(folder) {
      try run([python ?? "python3", script, schema.path, lines])
    }
    try #require(status == 0, "\(script) says why above")
    return output.split(separator: "\n").compactMap { Verdict(rawValue: String($0)) }
  }

  /// A Python's own package comes from a registry, Debian's belongs to Debian's Python alone.
  private static let python = ["/usr/bin/python3", "python3"].first { python in
    let check = [python, "-c", "from jsonschema import Draft202012Validator"]
    return (try? run(check, isSilent: true))?.status == 0
  }

  private static func run(
    _ words: [String], isSilent: Bool = false
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    let pipe = Pipe()
    process.standardOutput = pipe
    if isSilent { process.standardError = FileHandle.nullDevice }
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

extension [[UInt8]] {
  /// Each text on a line of its own.
  var lines: [UInt8] {
    reduce(into: []) { lines, text in
      lines += text
      lines.append(UInt8(ascii: "\n"))
    }
  }
}
