import TestSupport
import Testing

extension RealTerminal {
  @Suite("Exporting what is listed") struct ExportingTests {
    /// Ways to a view, the name of a file, and the subcommand that lists the same.
    private static let views: [(keys: [String], name: String, command: [String])] = [
      ([], "a.csv", ["themes", "--format", "csv"]),
      ([], "a.txt", ["themes"]),
      (["2"], "a.csv", ["quotes", "--format", "csv"]),
      (["2"], "a.jsonl", ["quotes", "--format", "jsonl"]),
      (["2"], "a.TXT", ["quotes"]),
      (["2", "\t", "\r"], "a.md", ["quotes", "--theme", "workforce", "--format", "markdown"]),
      (
        ["/", "care", "\r", "\t", "\t", "jj", "\r"], "a.json",
        ["quotes", "--type", "senior-leader", "--search", "care", "--format", "json"]
      ),
      (["3"], "a.json", ["funding", "--format", "json"]),
      (["3", "b"], "a.json", ["funding", "--basis", "per-area", "--format", "json"]),
      (["3"], "a.txt", ["funding"]),
      (["4"], "a.csv", ["answers", "--format", "csv"]),
      (
        ["4", "\t", "\t", "jjjj", "\r"], "a.jsonl",
        ["answers", "--status", "declined", "--format", "jsonl"]
      ),
      (["5"], "a.csv", ["crosstab", "--format", "csv"]),
      (["5"], "a.md", ["crosstab", "--format", "markdown"]),
      (["6"], "a.json", ["sources", "--format", "json"]),
    ]

    @Test("The file has the same bytes as the subcommand's output", arguments: views.indices)
    func bytes(index: Int) throws {
      let view = Self.views[index]
      let run = try TerminalRun(columns: 120, rows: 40)
      try run.frame()
      for keys in view.keys {
        run.type(keys)
        try run.frame()
      }
      run.type("e")
      try run.sent("Export to")
      run.type("\u{15}~/\(view.name)\r")
      try run.sent("Wrote")
      #expect(try run.home.text(of: view.name) == Program.run(view.command).output)
      #expect(run.home.names.filter { $0.contains("part") }.isEmpty)
    }

    @Test("A file that is there is replaced only after a question")
    func replacing() async throws {
      let home = try Home()
      _ = try home.file("themes.csv", "mine")
      let pane = try Pane(
        columns: 80, rows: 24, "cd $HOME; greenpaper; echo ended with $?", home: home)
      try await pane.shows("Workforce", "? keys")
      try pane.press("e")
      try await pane.shows("Export to themes.csv")
      try pane.press("Enter")
      try await pane.shows("That file is there already; Enter once more replaces it.")
      #expect(try home.text(of: "themes.csv") == "mine")
      try pane.press("Enter")
      try await pane.shows("Wrote 6 themes to themes.csv.")
      #expect(try home.text(of: "themes.csv").hasPrefix("id,name,parent,summary"))
    }

    @Test(
      "What cannot be written is told in one sentence, and nothing is left behind",
      arguments: [
        ("~/none/a.csv", "~/none/a.csv cannot be written: No such file or directory."),
        ("/dev/full/a.csv", "/dev/full/a.csv cannot be written: Not a directory."),
        ("~", "The name has to end in .csv, .json, .jsonl, .md or .txt, which says the format."),
        ("~/a.csv", "~/a.csv cannot be written: it is a folder."),
      ])
    func failure(name: String, sentence: String) async throws {
      let home = try Home()
      let pane = try Pane(
        columns: 100, rows: 24, "mkdir $HOME/a.csv; greenpaper; echo ended with $?", home: home)
      try await pane.shows("Workforce", "? keys")
      try pane.press("e", "C-u")
      try pane.type(name)
      try pane.press("Enter")
      try await pane.shows(sentence)
      #expect(home.names.filter { $0.contains("part") }.isEmpty)
    }

    @Test("A file that outgrows the person's limit is told of like any other, and is not there")
    func limited() async throws {
      let home = try Home()
      let pane = try Pane(
        columns: 100, rows: 24, "ulimit -f 1; greenpaper --no-memory; echo ended with $?",
        home: home)
      try await pane.shows("Workforce", "? keys")
      try pane.press("2", "e", "C-u")
      try pane.type("~/a.csv")
      try pane.press("Enter")
      try await pane.shows("~/a.csv cannot be written: File too large.")
      #expect(home.names.filter { $0.contains("a.csv") }.isEmpty)
      try pane.press("Escape")
      try await pane.shows("q quit")
      try pane.press("q")
      try await pane.shows("ended with 0")
    }
  }
}
