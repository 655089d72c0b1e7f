import Testing

extension RealTerminal {
  @Suite struct JobControlTests {
    @Test("^Z gives the terminal back, and fg paints it again")
    func stopped() async throws {
      let pane = try shell(columns: 80, rows: 24)
      let before = try await open(in: pane)
      try pane.press("C-z")
      try await pane.shows("before the program", "Stopped")
      #expect(try pane.isGivenBack())
      try pane.type("echo typed $((6 * 7))\r")
      try await pane.shows("typed 42")
      try pane.type("fg\r")
      try await pane.picture("The picture from before") { $0 == before }
      #expect(try pane.values("alternate_on", "mouse_sgr_flag") == ["1", "1"])
      try await leave(pane)
    }

    @Test("Resized while it was stopped, it fills the new size", arguments: [(120, 40), (40, 10)])
    func resized(columns: Int, rows: Int) async throws {
      let fresh = try Pane(columns: columns, rows: rows)
      let right = try await fresh.shows("Workforce", "? keys")
      let pane = try shell(columns: 80, rows: 24)
      _ = try await open(in: pane)
      try pane.press("C-z")
      try await pane.shows("Stopped")
      try pane.resize(columns: columns, rows: rows)
      try pane.type("fg\r")
      try await pane.picture("The picture of a fresh start") { $0 == right }
      try await leave(pane)
    }

    @Test("Stopped and continued from elsewhere, it paints again and takes keys")
    func continued() async throws {
      let pane = try shell(columns: 80, rows: 24)
      _ = try await open(in: pane)
      try pane.press("C-z")
      try await pane.shows("Stopped")
      // Continued in the background, it stops as soon as it would paint; fg comes only then.
      try pane.type("kill -CONT %1; \(Self.awaitStopped); fg\r")
      try await pane.shows("Workforce", "? keys")
      try pane.press("3")
      try await pane.shows("£650m")
      try await leave(pane)
    }

    @Test("Started in the background it stops before it touches the terminal, and fg opens it")
    func background() async throws {
      let pane = try shell(columns: 80, rows: 24)
      try await pane.shows("ready>")
      try pane.type("greenpaper & \(Self.awaitStopped); stty -a | grep -o ' icanon'; jobs\r")
      try await pane.shows("ready>", " icanon", "Stopped")
      #expect(try pane.isGivenBack())
      try pane.type("echo typed $((6 * 7))\r")
      try await pane.shows("typed 42")
      try pane.type("fg\r")
      try await pane.shows("Workforce", "? keys")
      try await leave(pane)
    }

    @Test("In the background of a shell that has gone it leaves the terminal alone")
    func orphan() async throws {
      let pane = try shell(columns: 80, rows: 24)
      try await pane.shows("ready>")
      // Nobody who could continue it is left when its parent, which the shell waited for, has ended.
      let job = "while kill -0 $parent; do :; done 2>/dev/null; set +m; greenpaper; echo $? >rc"
      try pane.type("cd \(pane.home.folder.path()); (set -m; parent=$BASHPID; (\(job)) &)\r")
      #expect(try await pane.home.awaitedText(of: "rc") == "3\n")
      #expect(try pane.isGivenBack())
    }

    /// Has the shell wait until its job has stopped.
    private static let awaitStopped =
      "for n in {1..500}; do jobs | grep -q Stopped && break; sleep 0.01; done"

    /// An interactive shell, which controls jobs.
    private func shell(columns: Int, rows: Int) throws -> Pane {
      try Pane(columns: columns, rows: rows, "PS1='ready> ' exec bash --norc --noprofile -i")
    }

    private func open(in pane: Pane) async throws -> Picture {
      try await pane.shows("ready>")
      try pane.type("greenpaper\r")
      return try await pane.shows("Workforce", "? keys")
    }

    private func leave(_ pane: Pane) async throws {
      try pane.press("q")
      try await pane.shows("ready>")
      try pane.type("echo ended with $?\r")
      try await pane.shows("ended with 0")
      #expect(try pane.isGivenBack())
    }
  }
}
