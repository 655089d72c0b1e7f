import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("Search, cards and the page of keys as they are seen")
struct OverlayScreenTests {
  @Test("A search shows its results kind by kind beside the counts, the words found underlined")
  func search() {
    var dashboard = Store.small()
    dashboard.search(for: "heating")
    let drawing = dashboard.look()
    expect(
      drawing,
      looksLike: """
         / heating                                                                                      5 of 24
        ────────────────────────────────────────────────────────────────────────────────────────────────────────
          Quotes 1                                                          │ Kind
        ▌ “A room without heating is one that staff warm with their own     │ Quotes                          1
        ▌ money.”                                                           │ Findings                        1
        ▌ Support worker · Staff · Rooms · The Gazette, 20 Nov 2023         │ Asks                            1
                                                                            │ Plans                           0
          Findings 1                                                        │ Figures                         1
          Almost half called for heating in every room.                     │ Themes                          1
          almost half · Rooms                                               │ Dates                           0
                                                                            │ Sources                         0
          Asks 1                                                            │
          Heating in every room                                             │ Theme
          no answer reported · Rooms                                        │ Staff                           1
                                                                            │ Rooms                           5
          Figures 1                                                         │ Travel                          0
          Heating repairs                                                   │
          £30m · pledged · Rooms · The Gazette, 20 Nov 2023                 │ Respondent type
                                                                            │ Support worker                  1
          Themes 1                                                          │ Tenant                          1
          Rooms — Heating came first, and rent second.                      │ Service leader                  0
                                                                            │ Not stated                      0
        ────────────────────────────────────────────────────────────────────────────────────────────────────────
         ↑↓ result   enter open   esc back
        """)
    let marked = drawing.canvas.lines { $0.traits.contains(.underline) }
    #expect(marked[3].contains("without ⟦heating⟧ is"))
    #expect(marked[8].contains("called for ⟦heating⟧ in"))
    #expect(drawing.canvas.cursor == Position(row: 0, column: 10))
  }

  @Test(
    "The cursor stands where the next character would, however wide the text",
    arguments: [
      ("ab", 5), ("日本", 7), ("e\u{301}", 4), ("\u{202E}", 4),
    ])
  func cursor(text: String, column: Int) {
    var dashboard = Store.small()
    dashboard.press("/", .paste(text))
    #expect(dashboard.look().canvas.cursor == Position(row: 0, column: column))
  }

  @Test("A line longer than the screen shows its end", arguments: [40, 80, 200])
  func longLine(columns: Int) throws {
    var dashboard = Store.small(columns: columns, rows: 12)
    dashboard.press("/", .paste((1...90).map { "word\($0)" }.joined(separator: " ")))
    let drawing = dashboard.look()
    #expect(drawing.canvas.lines[0].contains("word90 ") && drawing.canvas.lines[0].hasSuffix("24"))
    #expect(try #require(drawing.canvas.cursor).column < columns)
  }

  @Test("Nothing found says among what it was looked for")
  func nothingFound() {
    var dashboard = Store.small()
    dashboard.press("2", .tab, .tab, .enter)
    dashboard.search(for: "rent")
    let lines = dashboard.look().canvas.lines
    #expect(lines[0].hasSuffix("0 of 24 · Support worker"))
    #expect(lines[2].contains("Nothing matches “rent” among Support worker."))
  }

  @Test("A card shows a figure on every basis, with its source and who else reports it")
  func card() {
    var dashboard = Store.small(columns: 80)
    dashboard.press("3", .enter)
    expect(
      dashboard.look(),
      looksLike: """
         Figure
        ────────────────────────────────────────────────────────────────────────────────
          Asked for by the review                                               £1.2bn
          recommended · over four years · 150 areas         Winter Review, 10 Jan 2023
          £300m a year on average
          £8m an area on average
          ! Also reported: over five years (The Courier, 3 Feb 2025).

          Source
          The winter review
          Winter Review, 10 Jan 2023
          cited; its text is not held










        ────────────────────────────────────────────────────────────────────────────────
         ↑↓ move   esc close
        """)
  }

  @Test("A card of a quote shows the speaker, the question, the source and its words")
  func quoteCard() {
    var dashboard = Store.small(columns: 60)
    dashboard.press("2", .down, .down, .enter)
    let text = dashboard.look().canvas.lines.joined(separator: "\n")
    for words in [
      "Tenant · Rooms", "3 What keeps you warm?", "In the source’s words", "What they told us",
      "The Gazette, 20 Nov 2023", "https://example.org/gazette/what-they-told-us",
    ] {
      #expect(text.contains(words), "\(text)")
    }
  }

  @Test("Every card names its source", arguments: [40, 80, 200])
  func everyCard(columns: Int) throws {
    var dashboard = Store.small(columns: columns, rows: 40)
    let all = dashboard.state.consultation
    for (tab, pane) in [(Tab.quotes, Pane.quotes), (.funding, .figures)] {
      for row in 0..<dashboard.state.count(in: pane) {
        dashboard.perform(.show(tab), .select(pane, row))
        let record = try #require(dashboard.state.selectedRecord?.record)
        dashboard.perform(.activate)
        let lines = dashboard.look().canvas.lines
        for evidence in record.evidence {
          let citation = try #require(all.citation(of: [evidence]))
          #expect(lines.contains { $0.contains(citation) }, "\(lines.joined(separator: "\n"))")
        }
        dashboard.perform(.takeBack)
      }
    }
  }

  @Test("The page of keys names every row of the table", arguments: [40, 80, 120])
  func keys(columns: Int) {
    var dashboard = Store.small(columns: columns, rows: 200)
    dashboard.press("?")
    let words = dashboard.look().canvas.lines.flatMap { $0.split(separator: " ") }
    let page = words.joined(separator: " ")
    let missing = KeyBinding.table.filter { !page.contains("\($0.label) \($0.help)") }
    #expect(missing.map(\.help).isEmpty, "\(page)")
  }
}
