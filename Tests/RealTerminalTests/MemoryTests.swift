import Foundation
import Glibc
import Testing

extension RealTerminal {
  @Suite struct MemoryTests {
    @Test("Whoever leaves and comes back is where they were, with their searches")
    func reopened() async throws {
      let home = try Home()
      let pane = try Pane(
        columns: 120, rows: 40, "greenpaper; echo left; read line; greenpaper", home: home)
      try await pane.shows("Workforce")
      try pane.type("/burn")
      try await pane.shows("1 of 134")
      try pane.press("Enter")
      try await pane.shows("Showing: “burn”", "1 of 18")
      try pane.press("3", "q")
      try await pane.shows("left")
      try pane.press("Enter")
      try await pane.shows("Showing: “burn”", "basis")
      try pane.press("2")
      try await pane.shows("Showing: “burn”", "Being a social worker is a huge privilege")
      try pane.press("Escape")
      try await pane.shows("18 of 18", but: "takes back")
      try pane.press("/", "C-r")
      try await pane.shows("/ burn", "Earlier searches", "1 of 1")
    }

    @Test("What is kept is for the person alone, and does not say which consultation it was")
    func kept() async throws {
      let home = try Home()
      let data = try home.file("consultation.json", Self.consultation)
      let pane = try Pane(columns: 80, rows: 24, "greenpaper \(data); echo ended", home: home)
      try await pane.shows("Lighting the towpath")
      try pane.press("2", "q")
      try await pane.shows("ended")
      let files = try home.kept()
      #expect(files.count == 1)
      for file in files {
        #expect(!file.text.contains("towpath") && !file.name.contains("consultation"))
        #expect(file.mode == 0o600 && file.folderMode == 0o700)
      }
    }

    @Test(
      "Nothing is kept of who does not want it, nor of what comes without a name",
      arguments: [
        ("", "greenpaper --no-memory"), ("memory off", "greenpaper"),
        ("", "cat $HOME/data.json | greenpaper -"),
      ])
    func forgotten(setting: String, command: String) async throws {
      let home = try Home()
      _ = try home.file("data.json", Self.consultation)
      try home.configure(setting)
      let pane = try Pane(columns: 80, rows: 24, "\(command); echo ended", home: home)
      try await pane.shows("Themes")
      try pane.press("2", "Down", "q")
      try await pane.shows("ended")
      #expect(try home.kept().isEmpty)
    }

    @Test("What has been kept in a pause outlives the program's sudden end")
    func killed() async throws {
      let home = try Home()
      let run = try TerminalRun(home: home)
      try run.frame()
      run.type("3")
      let deadline = ContinuousClock.now + RealTerminal.patience
      while try home.kept().isEmpty {
        guard ContinuousClock.now < deadline else { throw Overdue(awaited: "A file", seen: "") }
        try await Task.sleep(for: .milliseconds(15))
      }
      kill(run.process, SIGKILL)
      _ = try run.end()
      let again = try TerminalRun(home: home)
      try again.sent("£650m")
    }

    @Test("A line of the configuration that cannot be heeded is told, and the others count")
    func badLine() async throws {
      let home = try Home()
      try home.configure("key qiut x\nmouse off\nkey quit x\nkey search f\n")
      let pane = try Pane(columns: 120, rows: 40, home: home)
      let fault = #"config: at line 1: found "qiut", expected the name of a command"#
      try await pane.shows("Workforce", fault, "f to search")
      try pane.press("Down")
      try await pane.shows("x quit", but: fault)
      #expect(try pane.values("mouse_any_flag") == ["0"])
      try pane.press("f")
      try await pane.shows("134 of 134")
      try pane.press("Escape")
      try await pane.shows("x quit")
      try pane.press("x")
      try await pane.shows("ended with 0", fault)
    }

    @Test("Colours are those of the configuration where no option says otherwise")
    func accent() throws {
      let home = try Home()
      try home.configure("accent blue\n")
      let run = try TerminalRun(home: home)
      try run.frame()
      #expect(run.output.colours.contains { $0.contains("34") })
      #expect(!run.output.colours.contains { $0.contains("32") })
    }

    @Test(
      "An option counts for more than NO_COLOR, and NO_COLOR for more than the configuration",
      arguments: [
        ("color never", [], [:], false), ("color always", [], ["NO_COLOR": "1"], false),
        ("color never", ["--color", "always"], [:], true),
        ("color never", ["--color", "always"], ["NO_COLOR": "1"], true),
        ("color always", ["--color", "never"], [:], false),
      ])
    func colours(
      setting: String, options: [String], environment: [String: String], areUsed: Bool
    ) throws {
      let home = try Home()
      try home.configure(setting)
      let run = try TerminalRun(options, environment: environment, home: home)
      try run.frame()
      #expect(run.output.colours.isEmpty != areUsed)
    }

    @Test("Files that cannot be read or written are no reason not to open")
    func unusable() async throws {
      let home = try Home()
      _ = try home.file("state", "a file where a folder should be")
      _ = try home.file("config", "another")
      let pane = try Pane(columns: 120, rows: 40, home: home)
      try await pane.shows("Workforce", "config: cannot be read: Not a directory")
      try pane.press("2", "q")
      try await pane.shows("ended with 0", "so this visit is not remembered: Not a directory")
    }

    private static let consultation = """
      {
        "format": "greenpaper/1", "title": "Lighting the towpath",
        "themes": [{ "id": "lamps", "name": "Lamps" }],
        "quotes": [{ "id": "dark", "text": "It is too dark to walk.", "themes": ["lamps"] }]
      }
      """
  }
}

extension Home {
  /// Writes the person's configuration.
  fileprivate func configure(_ text: String) throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "config/greenpaper"), withIntermediateDirectories: true)
    _ = try file("config/greenpaper/config", text)
  }

  /// A file that the program keeps for itself.
  fileprivate struct Kept {
    var name: String
    var text: String
    var mode: Int
    var folderMode: Int
  }

  fileprivate func kept() throws -> [Kept] {
    let state = folder.appending(path: "state")
    let names = FileManager.default.enumerator(atPath: state.path())?.compactMap { $0 as? String }
    return try (names ?? []).compactMap { name in
      let file = state.appending(path: name)
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path())
      guard attributes[.type] as? FileAttributeType == .typeRegular else { return nil }
      let above = file.deletingLastPathComponent().path()
      let ofFolder = try FileManager.default.attributesOfItem(atPath: above)
      return Kept(
        name: name, text: try String(contentsOf: file, encoding: .utf8),
        mode: attributes[.posixPermissions] as? Int ?? 0,
        folderMode: ofFolder[.posixPermissions] as? Int ?? 0)
    }
  }
}
