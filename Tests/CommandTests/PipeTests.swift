import Foundation
import Glibc
import Testing

@Suite("Pipes and terminals")
struct PipeTests {
  @Test("Without a terminal the whole consultation is printed, with a note on standard error")
  func whole() throws {
    let outcome = try Program.run()
    #expect(outcome.status == 0)
    for part in ["Kinship care", "In their words", "Funding, per year", "Dates", "Sources"] {
      #expect(outcome.output.contains(part))
    }
    #expect(
      outcome.errors.contains(
        "greenpaper themes, quotes, search, findings, funding, answers, crosstab, events"))
    #expect(!outcome.output.contains("greenpaper"))
  }

  @Test("Standard input is read for a dash", arguments: [["-"], ["quotes", "-"]])
  func standardInput(arguments: [String]) throws {
    let text = try String(contentsOfFile: fixture("hostile.json"), encoding: .utf8)
    let outcome = try Program.run(arguments, input: text)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("für alle"))
    let broken = try Program.run(arguments, input: "{")
    #expect(broken.status == 3)
    #expect(broken.errors.hasPrefix("standard input: at line 1"))
  }

  @Test("A path that is called like a subcommand is written with its folder")
  func sameName() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      atPath: fixture("hostile.json"), toPath: folder.appending(path: "themes").path())
    let process = Program.process(["./themes"])
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(text.contains("Build the bridge"))
  }

  @Test("A reader that has gone is no error, and nothing is said")
  func closedPipe() throws {
    let process = Program.process(["quotes"])
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try output.fileHandleForReading.close()
    try process.run()
    let told = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(told.isEmpty)
  }

  @Test(
    "A full disk is said, and the status is not that of success",
    arguments: [["quotes"], ["--help"], ["--version"]])
  func fullDisk(arguments: [String]) throws {
    let process = Program.process(arguments)
    let errors = Pipe()
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = errors
    try process.run()
    let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
    #expect(told.contains("No space left on device"))
  }

  @Test(
    "An output that is closed is said, and the status is not that of success",
    arguments: ["themes", "themes --format json", "--help"])
  func closedOutput(arguments: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec \"$0\" \(arguments) >&-", Program.url.path()]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
    #expect(told == "The output cannot be written: Bad file descriptor.\n")
  }

  @Test(
    "A terminal gets bold and dim text of its own width, unless that is not wanted",
    arguments: [
      ([], [:], true), (["--color", "never"], [:], false), ([], ["NO_COLOR": "1"], false),
      (["--color", "always"], ["NO_COLOR": "1"], true), ([], ["TERM": "dumb"], false),
      ([], ["NO_COLOR": ""], true),
    ])
  func terminal(options: [String], environment: [String: String], isStyled: Bool) throws {
    let text = try textOnTerminal(
      ["quotes", "--limit", "3"] + options, environment: environment, columns: 50)
    #expect(text.contains("\u{1B}[1m3 of ") == isStyled)
    #expect(text.contains("\u{1B}") == isStyled)
    #expect(text.contains("quotations"))
    let lines = text.replacing(/\u{1B}\[[0-9;]*m/, with: "").split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.count <= 50 })
    #expect(lines.contains { $0.count > 40 })
  }

  /// What the program writes to a terminal of its own.
  private func textOnTerminal(
    _ arguments: [String], environment: [String: String], columns: UInt16
  ) throws -> String {
    var (primary, secondary): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    let status = openpty(&primary, &secondary, nil, nil, &size)
    try #require(status == 0)
    defer { close(primary) }
    let process = Program.process(arguments, environment: environment)
    process.standardOutput = FileHandle(fileDescriptor: secondary)
    process.standardError = FileHandle.nullDevice
    try process.run()
    close(secondary)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    // Reading fails once the program has closed its end.
    while case let count = read(primary, &chunk, chunk.count), count > 0 {
      bytes += chunk[..<count]
    }
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
