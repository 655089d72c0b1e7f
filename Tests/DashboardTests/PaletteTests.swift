import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("The palette does by name what keys do")
struct PaletteTests {
  private func titles(_ dashboard: Store) -> [String] {
    dashboard.state.palette?.choices.map(\.entry.title) ?? []
  }

  /// Opens the palette and types so much that what is meant stands first.
  private func choose(_ text: String, in dashboard: inout Store) {
    dashboard.press(":")
    dashboard.type(text)
    dashboard.press(.enter)
  }

  @Test("A tab, a theme or a source is gone to by its name")
  func going() {
    var dashboard = Store.small()
    choose("fund", in: &dashboard)
    #expect(dashboard.state.tab == .funding && dashboard.state.overlay == nil)
    choose("rooms", in: &dashboard)
    #expect(dashboard.state.tab == .themes && dashboard.state.chosenTheme?.id == "rooms")
    choose("winter rev", in: &dashboard)
    #expect(dashboard.state.tab == .sources && dashboard.state.chosenSource?.id == "review")
  }

  @Test("A respondent type narrows the quotes to it, as Enter in the list of types does")
  func type() {
    var dashboard = Store.small()
    choose("tenant", in: &dashboard)
    var other = Store.small()
    other.press("2", .tab, .tab, .down, .enter)
    #expect(dashboard.state.filters == other.state.filters)
    #expect(dashboard.state.tab == .quotes && dashboard.state.quoteIDs == other.state.quoteIDs)
    #expect(dashboard.state.focus == .quotes)
  }

  @Test("A status narrows the asks to it")
  func status() {
    var dashboard = Store.small()
    choose("being tested", in: &dashboard)
    #expect(dashboard.state.tab == .answers)
    #expect(dashboard.state.ids(in: .asks).map(\.index) == [0])
  }

  @Test("A command does what its key does in the context where the palette was opened")
  func commands() {
    var dashboard = Store.small()
    dashboard.press("3")
    choose("basis", in: &dashboard)
    var other = Store.small()
    other.press("3", "b")
    #expect(dashboard.state.basis == other.state.basis && dashboard.state.tab == .funding)
    choose("quit", in: &dashboard)
    #expect(dashboard.state.hasQuit)
  }

  @Test("Over a card, what is chosen concerns its record, and closing leads back to the card")
  func card() {
    var dashboard = Store.small()
    dashboard.press("2", .down, .enter)
    let card = dashboard.state
    let picture = dashboard.look().canvas.lines
    dashboard.press(":", "z", .escape)
    #expect(dashboard.look().canvas.lines == picture)
    choose("copies", in: &dashboard)
    #expect(dashboard.state.overlay == card.overlay)
    #expect(dashboard.state.copied?.contains("A room without heating") == true)
    choose("staff", in: &dashboard)
    #expect(dashboard.state.overlay == nil && dashboard.state.tab == .themes)
    dashboard.press(.down)
    #expect(dashboard.state.chosenTheme?.id == "rooms")
  }

  @Test("Esc leaves everything as it was", arguments: Tab.allCases)
  func closing(tab: Tab) {
    var dashboard = Store.small()
    dashboard.perform(.show(tab))
    let before = dashboard.state
    let picture = dashboard.look().canvas
    dashboard.press(":", "s", .down, .control("n"), .control("p"), .pageDown, .escape)
    #expect(dashboard.look().canvas == picture)
    #expect(dashboard.state.tab == tab && dashboard.state.focus == before.focus)
    #expect(dashboard.state.filters == before.filters && !dashboard.state.hasQuit)
  }

  @Test("Every command of the context is offered with its key, and none that does nothing there")
  func offered() {
    for tab in Tab.allCases {
      var dashboard = Store.small()
      dashboard.perform(.show(tab))
      let bindings = dashboard.state.bindings
      dashboard.press(":")
      let commands = dashboard.state.palette?.entries.filter { $0.group == .command } ?? []
      for command in commands {
        #expect(
          bindings.contains {
            $0.label == command.detail && $0.strokes.contains { $0.action == command.action }
          }, "\(command.title)")
      }
      for action in [Action.openSearch, .help, .quit, .turnMouse] {
        #expect(commands.contains { $0.action == action })
      }
    }
  }

  @Test("Every entry can be chosen, and does what it says without closing the program")
  func everyEntry() throws {
    var opened = Store.small()
    opened.press("2", ":")
    let count = try #require(opened.state.palette).entries.count
    for row in 0..<count {
      var dashboard = opened
      dashboard.perform(.select(.commands, row))
      let entry = try #require(dashboard.state.palette?.choices[row].entry)
      dashboard.perform(.activate)
      #expect(dashboard.state.palette == nil, "\(entry.title)")
      #expect(dashboard.state.hasQuit == (entry.action == .quit))
      if entry.group != .command { #expect(dashboard.state.overlay == nil) }
    }
  }

  @Test("What is pasted is typed, on one line, and never acts as Enter")
  func paste() {
    var dashboard = Store.small()
    dashboard.press(":", .paste("ten\nant"))
    #expect(dashboard.state.palette?.line.text == "ten ant")
    #expect(titles(dashboard).first == "Tenant")
  }

  @Test("The picture: the line, what matches with its letters marked, and what each is")
  func picture() {
    var dashboard = Store.small(columns: 72, rows: 10)
    dashboard.press(":", "b", "e", "t")
    let drawing = dashboard.look()
    let count = dashboard.state.palette?.entries.count ?? 0
    expect(
      drawing,
      looksLike: """
         : bet                                                          1 of \(count)
        ────────────────────────────────────────────────────────────────────────
        ▌ being tested                                          status





        ────────────────────────────────────────────────────────────────────────
         ↑↓ choose   enter do it   esc close
        """)
    let marked = drawing.canvas.lines { $0.traits.contains(.underline) }
    #expect(marked[2].contains("⟦be⟧ing ⟦t⟧ested"))
    #expect(drawing.canvas.cursor == Position(row: 0, column: 6))
  }

  @Test("Where nothing matches, the palette says so, and Enter does nothing")
  func nothing() {
    var dashboard = Store.small(columns: 40, rows: 10)
    dashboard.press(":", "q", "q", "q")
    #expect(dashboard.look().canvas.lines[2] == "  Nothing here is called “qqq”.")
    #expect(dashboard.state.action(for: .enter) == nil)
  }
}
