import Terminal
import Testing

@testable import Dashboard

@Suite("The Themes tab as it is seen")
struct ThemesScreenTests {
  private func themes(columns: Int, rows: Int) -> Drawing {
    var dashboard = Store.small(columns: columns, rows: rows)
    dashboard.press(.down)
    return dashboard.look()
  }

  @Test("From 100 columns the themes stand beside the records of one")
  func twoColumns() {
    expect(
      themes(columns: 104, rows: 24),
      looksLike: """
         Warm Rooms  shelter in winter                                                     reported 20 Nov 2023
         1 Themes   2 Quotes   3 Funding   4 Answers   5 Crosstab   6 Sources                       / to search
        ────────────────────────────────────────────────────────────────────────────────────────────────────────
         Everything: 6 quotes · 3 findings · 2 asks · 5 figures · 3 sources

          Theme                  records  quotes  asks │   Rooms
                                                       │   Heating came first, and rent second.
          Staff     ██████████████████ 7       4     1 │
        ▌ Rooms     ███████████████▍   6       3     1 │   What was found
          Travel    ██▋                1       0     0 │
                                                       │   Almost half called for heating in every room.
          Respondent type                       6 of 6 │   almost half · call · Tenant
                                                       │
          ✓ Support worker                           2 │   In their words
          ✓ Tenant                                   2 │
          ✓ Service leader                           1 │   “A room without heating is one that staff warm with
          ✓ Not stated                               1 │    their own money.”
                                                       │    Support worker · Staff · Rooms
                                                       │    The Gazette, 20 Nov 2023
                                                       │
                                                       │   “My room is warm when the caretaker is paid.”
                                                       │    3 What keeps you warm?
        ────────────────────────────────────────────────────────────────────────────────────────────────────────
         ↑↓ move   enter its quotes   tab pane   / search   q quit   ? keys
        """)
  }

  @Test("Below 100 columns the themes stand above the respondent types")
  func oneColumn() {
    expect(
      themes(columns: 80, rows: 24),
      looksLike: """
         Warm Rooms  shelter in winter                             reported 20 Nov 2023
         1 Themes   2 Quotes   3 Funding   4 Answers   5 Crosstab   6 Sources
        ────────────────────────────────────────────────────────────────────────────────
         Everything: 6 quotes · 3 findings · 2 asks · 5 figures · 3 sources

          Theme                                                   records  quotes  asks

          Staff     ███████████████████████████████████████████████████ 7       4     1
        ▌ Rooms     ███████████████████████████████████████████▊        6       3     1
          Travel    ███████▎                                            1       0     0

          Respondent type                                                        6 of 6

          ✓ Support worker                                                            2
          ✓ Tenant                                                                    2
          ✓ Service leader                                                            1
          ✓ Not stated                                                                1





        ────────────────────────────────────────────────────────────────────────────────
         ↑↓ move   enter open   tab pane   / search   q quit   ? keys
        """)
  }

  @Test("The smallest screen shows every theme with its bar and count")
  func smallest() {
    expect(
      themes(columns: 40, rows: 10),
      looksLike: """
         Themes                     1·2·3·4·5·6
        ────────────────────────────────────────
          Theme                         records

          Staff     █████████████████████████ 7
        ▌ Rooms     █████████████████████▍    6
          Travel    ███▋                      1

        ────────────────────────────────────────
         ↑↓ move  enter open  tab pane  ? keys
        """)
  }
}
