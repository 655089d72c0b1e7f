import Foundation
import Glibc
import TestSupport
import Testing

/// The program on responses of which it keeps an index, where the index has a hard life.
@Suite("Indexes that are kept between runs")
struct KeptIndexTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let consultation = #"""
      {"format": "greenpaper/1", "title": "Many", "themes": [{"id": "t0", "name": "Rooms"},
      {"id": "t1", "name": "Meals"}]}
      """#
    try Data(consultation.utf8).write(to: home.appending(path: "consultation.json"))
    let words = String(repeating: "The rooms are cold in winter and meals are late. ", count: 40)
    let lines = (0..<4_400).map { number in
      let needle = number % 1_000 == 999 ? "needle " : ""
      return #"{"id": "r\#(number)", "text": "\#(needle)\#(words)", "themes": ["t\#(number % 2)"]}"#
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: home.appending(path: "responses.jsonl"))
  }

  /// What a command line finds is right, and told without a fault.
  private func expectAnswer(_ outcome: Program.Outcome) {
    #expect(outcome.output.contains(#""total": 4,"#))
    #expect(outcome.errors == "" && outcome.status == 0)
  }

  private var arguments: [String] {
    ["search", "needle", home.path(), "--limit", "1", "--format", "json"]
  }

  /// The files that are kept, indexes and others.
  private var kept: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(home.path())/greenpaper")) ?? []
  }

  private var environment: [String: String] { ["XDG_CACHE_HOME": home.path()] }

  @Test("An answer is the same when the index is made, kept, and damaged")
  func damaged() throws {
    defer { try? FileManager.default.removeItem(at: home) }
    expectAnswer(try Program.run(arguments, environment: environment))
    let names = kept
    #expect(names.count == 1)
    expectAnswer(try Program.run(arguments, environment: environment))
    #expect(kept == names)
    let file = URL(filePath: "\(home.path())/greenpaper/\(try #require(names.first))")
    var bytes = try Data(contentsOf: file)
    for offset in stride(from: 1 << 16, to: bytes.count, by: 97) { bytes[offset] ^= 0x10 }
    try bytes.write(to: file)
    expectAnswer(try Program.run(arguments, environment: environment))
    #expect(kept == names)
    // It was made anew.
    #expect(try Data(contentsOf: file) != bytes)
  }

  @Test("With --no-memory nothing is kept, and what is kept is not looked for")
  func noMemory() throws {
    defer { try? FileManager.default.removeItem(at: home) }
    expectAnswer(try Program.run(arguments + ["--no-memory"], environment: environment))
    #expect(kept == [])
    expectAnswer(try Program.run(arguments, environment: environment))
    let names = kept
    let file = URL(filePath: "\(home.path())/greenpaper/\(try #require(names.first))")
    let modes = try FileManager.default.attributesOfItem(atPath: file.path())
    #expect(modes[.posixPermissions] as? Int == 0o600)
    try Data("no index".utf8).write(to: file)
    expectAnswer(try Program.run(arguments + ["--no-memory"], environment: environment))
    #expect(try Data(contentsOf: file) == Data("no index".utf8))
  }

  @Test(
    "An answer is the same where nothing can be kept, and nothing is left behind",
    arguments: [
      "ulimit -f 40;", "ulimit -f 0;", "unset HOME XDG_CACHE_HOME;", "export XDG_CACHE_HOME=/proc;",
      "export XDG_CACHE_HOME=/dev/null;", "export XDG_CACHE_HOME=relative;",
    ])
  func unkept(condition: String) throws {
    defer { try? FileManager.default.removeItem(at: home) }
    let outcome = try Program.run(
      ["-c", "\(condition) exec \"$0\" \"$@\"", Program.url.path()] + arguments,
      environment: environment, of: URL(filePath: "/bin/sh"))
    expectAnswer(outcome)
    #expect(kept == [])
  }

  @Test("A kill while the index is written leaves nothing, and harms no later answer")
  func killed() throws {
    defer { try? FileManager.default.removeItem(at: home) }
    let process = Program.process(arguments, environment: environment)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    while process.isRunning, !isWriting(process.processIdentifier) {}
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    expectAnswer(try Program.run(arguments, environment: environment))
    #expect(kept.count == 1)
  }

  /// Whether a program has a file of ours open that is in the making.
  private func isWriting(_ process: pid_t) -> Bool {
    let folder = "/proc/\(process)/fd"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.contains { name in
      let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)")
      return path?.contains("/greenpaper/") ?? false
    }
  }

  @Test("A signal that somebody sends is no cut index: the program ends by it")
  func sentSignal() throws {
    defer { try? FileManager.default.removeItem(at: home) }
    // The runtime's own handler would return from a signal that is no fault.
    let process = Program.process(
      ["quotes", home.path(), "--format", "json"],
      environment: environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 })
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    _ = try output.fileHandleForReading.read(upToCount: 1)
    kill(process.processIdentifier, SIGBUS)
    _ = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == SIGBUS)
  }

  @Test("Two programs at once both answer, and one index stays")
  func together() throws {
    defer { try? FileManager.default.removeItem(at: home) }
    let command =
      #""$0" "$@" > "$XDG_CACHE_HOME/other" & "$0" "$@"; wait; cat "$XDG_CACHE_HOME/other""#
    let outcome = try Program.run(
      ["-c", command, Program.url.path()] + arguments, environment: environment,
      of: URL(filePath: "/bin/sh"))
    expectAnswer(outcome)
    #expect(outcome.output.split(separator: #""total": 4,"#).count == 3)
    #expect(kept.count == 1)
  }
}
