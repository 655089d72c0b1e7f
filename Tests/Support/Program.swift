import Foundation
import Testing

/// The built program, run as a person or a script would run it.
package struct Program {
  /// How a run ended and what it wrote.
  package struct Outcome {
    package let status: Int32
    package let outputBytes: [UInt8]
    package let errorBytes: [UInt8]

    package var output: String { String(decoding: outputBytes, as: UTF8.self) }
    package var errors: String { String(decoding: errorBytes, as: UTF8.self) }

    /// The output as JSON.
    package func json() throws -> [String: Any] {
      let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
      return try #require(value as? [String: Any])
    }

    /// The records of one list of the output.
    package func records(_ name: String) throws -> [[String: Any]] {
      try #require(try json()[name] as? [[String: Any]])
    }

    package var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// The program stands beside the tests' own.
  package static var url: URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "greenpaper")
  }

  /// A run that has not ended yet.
  package static func process(
    _ arguments: [String], environment: [String: String] = [:]
  ) -> Process {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.environment = [
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
      // Nobody's own files are read or written.
      "HOME": "/nonexistent",
    ].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// Runs the program, or another one that starts it, to its end, with its output in pipes.
  package static func run(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:],
    of executable: URL = url
  ) throws -> Outcome {
    let process = process(arguments, environment: environment)
    process.executableURL = executable
    let (output, errors, entry) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    if input != nil { process.standardInput = entry }
    try process.run()
    if let input {
      try entry.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try entry.fileHandleForWriting.close()
    }
    let written = output.fileHandleForReading.readDataToEndOfFile()
    let told = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, outputBytes: Array(written), errorBytes: Array(told))
  }

  package static func run(_ arguments: String...) throws -> Outcome { try run(arguments) }
}
