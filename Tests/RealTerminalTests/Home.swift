import Foundation
import TestSupport

/// The home of a person who has never run the program, gone when the test ends.
final class Home {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What programs started from here find in their environment.
  func environment(_ changes: [String: String] = [:]) -> [String: String] {
    let programs = Program.url.deletingLastPathComponent().path()
    return [
      "PATH": "\(programs):/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
      "HOME": folder.path(), "XDG_STATE_HOME": folder.appending(path: "state").path(),
      "XDG_CONFIG_HOME": folder.appending(path: "config").path(), "TMUX_TMPDIR": folder.path(),
      // Otherwise the runtime asks whoever sits at the terminal whether to debug a crash.
      "SWIFT_BACKTRACE": "enable=no",
    ].merging(changes) { $1 }
  }

  /// Writes a file and says where it is.
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = folder.path() + "/" + name
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  func text(of name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// What is in the folder.
  var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
  }

  func has(_ name: String) -> Bool { names.contains(name) }

  /// The text of a file that some program writes in its own time.
  func awaitedText(of name: String) async throws -> String {
    let deadline = ContinuousClock.now + RealTerminal.patience
    while !has(name) {
      guard ContinuousClock.now < deadline else {
        throw Overdue(awaited: "The file \(name)", seen: names.joined(separator: ", "))
      }
      try await Task.sleep(for: .milliseconds(15))
    }
    return try text(of: name)
  }
}
