import Terminal
import Testing

@testable import Dashboard

@Suite("The Quotes tab as it is seen")
struct QuotesScreenTests {
  @Test("Filtered by type, the quotes stand whole beside what every other choice would leave")
  func filtered() {
    var dashboard = Store.small()
    dashboard.press("2", .tab, .tab, .down, .enter)
    expect(
      dashboard.look(),
      looksLike: """
         Warm Rooms  shelter in winter                                                     reported 20 Nov 2023
         1 Themes   2 Quotes   3 Funding   4 Answers   5 Crosstab   6 Sources                       / to search
        ────────────────────────────────────────────────────────────────────────────────────────────────────────
         Showing: Tenant                                                                  Esc takes back Tenant

          Theme                                 2 of 6 │   “My room is warm when the caretaker is paid.”
                                                       │    3 What keeps you warm?
          ✓ Staff                                    0 │    Tenant · Rooms             The Gazette, 20 Nov 2023
          ✓ Rooms                                    2 │
          ✓ Travel                                   0 │   “Nobody asked us before the rent went up.”
                                                       │    Tenant · Rooms             The Gazette, 20 Nov 2023
          Respondent type                       2 of 6 │
                                                       │
            Support worker                           2 │
        ▌ ✓ Tenant                                   2 │
            Service leader                           1 │
            Not stated                               1 │
                                                       │
                                                       │
                                                       │
                                                       │
                                                       │
        ────────────────────────────────────────────────────────────────────────────────────────────────────────
         ↑↓ move   space on/off   enter only this   tab pane   a all   / search   esc take back   ? keys
        """)
  }

  @Test("An empty list says what is missing, and the way back")
  func empty() {
    var dashboard = Store.small()
    dashboard.press("2", .tab, .down, .enter, .tab, .down, .down, .enter)
    expect(
      dashboard.look(),
      looksLike: """
         Warm Rooms  shelter in winter                                                     reported 20 Nov 2023
         1 Themes   2 Quotes   3 Funding   4 Answers   5 Crosstab   6 Sources                       / to search
        ────────────────────────────────────────────────────────────────────────────────────────────────────────
         Showing: Rooms · Service leader                                          Esc takes back Service leader

          Theme                                 0 of 6 │   No quotes by Service leader on Rooms. Esc takes back
                                                       │   Service leader.
            Staff                                    1 │
          ✓ Rooms                                    0 │
            Travel                                   0 │
                                                       │
          Respondent type                       0 of 6 │
                                                       │
            Support worker                           1 │
            Tenant                                   2 │
        ▌ ✓ Service leader                           0 │
            Not stated                               0 │
                                                       │
                                                       │
                                                       │
                                                       │
                                                       │
        ────────────────────────────────────────────────────────────────────────────────────────────────────────
         ↑↓ move   space on/off   enter only this   tab pane   a all   / search   esc take back   ? keys
        """)
  }

  @Test("A theme on which no one is quoted says so, and offers what was found")
  func quiet() {
    var dashboard = Store.small()
    dashboard.press("2", .tab, "G", .enter)
    let screen = dashboard.look().canvas.lines.joined(separator: "\n")
    #expect(screen.contains("No one is quoted on Travel. Enter shows its"), "\(screen)")
  }

  @Test("The quote selected is marked along its whole height, and holds the cursor")
  func selection() throws {
    var dashboard = Store.small()
    dashboard.press("2", .down)
    let drawing = dashboard.look()
    let marked = drawing.canvas.lines.indices.filter { drawing.canvas[$0, 49].text == "▌" }
    let words = marked.map { drawing.canvas.lines[$0] }.joined()
    #expect(words.contains("A room without heating") && words.contains("The Gazette"))
    #expect(try #require(drawing.canvas.cursor).row == marked.first)
  }
}
