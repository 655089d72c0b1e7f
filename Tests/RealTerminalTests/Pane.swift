import Foundation
import Glibc
import Testing

/// A pane of a tmux of its own, in which a person types and looks.
final class Pane {
  let home: Home
  private let environment: [String: String]
  /// A name that no other tmux has, as one that was killed takes a while to go.
  private let server = UUID().uuidString

  /// Runs a shell's commands in a pane; what they say after the program has left stays in sight.
  init(
    columns: Int, rows: Int, _ commands: String = "greenpaper; echo ended with $?",
    home: Home? = nil
  ) throws {
    self.home = try home ?? Home()
    environment = self.home.environment()
    try tmux(
      "start-server", ";", "set", "-g", "status", "off", ";",
      "set", "-g", "default-terminal", "tmux-256color", ";",
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "echo before the program; \(commands); exec cat", ";",
      // Where a run of the tests is broken off, its tmux ends by itself.
      "run-shell", "-b", "-d", "150", "-C", "kill-server")
  }

  deinit { _ = try? tmux("kill-server") }

  /// Presses keys by the names that tmux has for them: `Down`, `C-z`, `q`.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Sends characters as they are, escape sequences too.
  func type(_ text: String) throws { try tmux("send-keys", "-l", "--", text) }

  /// Pastes as a terminal does, between marks where the program has asked for them.
  func paste(_ text: String) throws {
    try tmux("set-buffer", "--", text, ";", "paste-buffer", "-p")
  }

  /// A click with the left button, in the way of mode 1006.
  func click(column: Int, row: Int) throws {
    try type("\u{1B}[<0;\(column);\(row)M\u{1B}[<0;\(column);\(row)m")
  }

  /// A click on the words where they first stand.
  func click(_ words: String) throws {
    let position = try #require(try picture().position(of: words))
    try click(column: position.column, row: position.row)
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// What tmux knows of the pane by the names of its formats, such as `alternate_on`.
  func values(_ names: String...) throws -> [String] {
    let format = names.map { "#{\($0)}" }.joined(separator: " ")
    return try tmux("display-message", "-p", format).split { $0.isWhitespace }.map(String.init)
  }

  /// Whether the pane is as a shell expects it: main screen, cursor shown, mouse off.
  func isGivenBack() throws -> Bool {
    let flags = try values("alternate_on", "cursor_flag", "mouse_any_flag", "mouse_sgr_flag")
    return flags == ["0", "1", "0", "0"]
  }

  /// Has tmux remember a text by a name.
  func set(_ name: String, _ text: String) throws { try tmux("set", "-g", name, text) }

  func picture() throws -> Picture {
    let text = try tmux("capture-pane", "-p")
    return Picture(rows: text.components(separatedBy: "\n").dropLast())
  }

  /// The picture with its looks, as escape sequences of attributes.
  func styledText() throws -> String { try tmux("capture-pane", "-p", "-e") }

  /// Waits until every one of the words is shown, but not those that must be gone.
  @discardableResult
  func shows(_ words: String..., but gone: String? = nil) async throws -> Picture {
    let without = gone.map { ", without “\($0)”," } ?? ""
    return try await picture("“\(words.joined(separator: "” and “"))”\(without)") { picture in
      picture.contains(all: words) && gone.map { !picture.contains($0) } ?? true
    }
  }

  /// Waits for a picture of which something holds.
  @discardableResult
  func picture(_ awaited: String, where holds: (Picture) -> Bool) async throws -> Picture {
    let deadline = ContinuousClock.now + RealTerminal.patience
    var last: Picture?
    while true {
      let seen = try picture()
      // A frame may be caught half painted; what stays is whole.
      if seen == last, holds(seen) { return seen }
      last = seen
      guard ContinuousClock.now < deadline else {
        throw Overdue(awaited: awaited, seen: seen.rows.joined(separator: "\n"))
      }
      try await Task.sleep(for: .milliseconds(15))
    }
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  /// Gives tmux a command and hands back its answer.
  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    // Foundation's Process would wait for the server that a first command leaves behind.
    let answer = home.folder.appending(path: "answer").path()
    let process = try Launch(
      path: "/usr/bin/env",
      arguments: ["tmux", "-u", "-L", server, "-f", "/dev/null"] + arguments,
      environment: environment, terminal: "/dev/null", output: answer, errors: answer
    ).start()
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let text = try home.text(of: "answer")
    guard status == 0 else {
      throw Overdue(awaited: "tmux \(arguments.joined(separator: " "))", seen: text)
    }
    return text
  }
}
