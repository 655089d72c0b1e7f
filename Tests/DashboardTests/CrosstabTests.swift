import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("The crosstab counts, and its cells open what they count")
struct CrosstabTests {
  private var crosstab: Store {
    var dashboard = Store.small()
    dashboard.press("5")
    return dashboard
  }

  private func cell(_ dashboard: Store) -> [Int] {
    [dashboard.state.crosstabCursor.row, dashboard.state.crosstabCursor.column]
  }

  @Test("Themes stand against respondent types, a passage of two themes in both rows")
  func counts() {
    let table = crosstab.state.crosstab
    #expect(table.base == 6 && table.columns.map(\.base) == [2, 2, 1, 1])
    #expect(table.rows.map(\.base) == [4, 3, 0])
    #expect(table.rows.map(\.cells) == [[2, 0, 1, 1], [1, 2, 0, 0], [0, 0, 0, 0]])
  }

  @Test("Enter on any cell or heading lists exactly the passages that it counts, Esc leads back")
  func cells() {
    for row in 0...3 {
      for column in 0...4 {
        var dashboard = crosstab
        dashboard.perform(.selectCell(CrosstabChoice.Cell(row: row, column: column)))
        let table = dashboard.state.crosstab
        let counts =
          [[table.base] + table.columns.map(\.base)]
          + table.rows.map { [$0.base] + $0.cells }
        dashboard.press(.enter)
        #expect(dashboard.state.tab == .quotes)
        #expect(dashboard.state.count(in: .quotes) == counts[row][column], "row \(row), \(column)")
        guard (row, column) != (0, 0) else { continue }
        dashboard.press(.escape)
        #expect(dashboard.state.tab == .crosstab && cell(dashboard) == [row, column])
      }
    }
  }

  @Test("A cell is put into words")
  func words() {
    var dashboard = crosstab
    dashboard.press(.down, .right, .enter)
    #expect(FilterWords(dashboard.state).line == "Rooms × Tenant")
    #expect(dashboard.state.quoteIDs == ["caretaker", "rent"])
  }

  @Test("The table counts what the search and the filters leave")
  func narrowed() {
    var dashboard = Store.small()
    dashboard.perform(.openSearch, .edit(.insert("room")), .activate, .show(.crosstab))
    #expect(dashboard.state.crosstab.base == 2)
    #expect(dashboard.state.crosstab.rows.map(\.base) == [1, 2, 0])
    dashboard.press(.escape)
    #expect(dashboard.state.crosstab.base == 6)
  }

  @Test("The cursor stays within the table")
  func cursor() {
    var dashboard = crosstab
    for key in [Key.up, .up, .up, .left, .left, .left] { dashboard.press(key) }
    #expect(cell(dashboard) == [0, 0])
    for key in ["G", Key.end, .down, .right, .pageDown] { dashboard.press(key) }
    #expect(cell(dashboard) == [3, 4])
    for key in ["g", Key.home] { dashboard.press(key) }
    #expect(cell(dashboard) == [0, 0])
  }

  @Test("s sorts by the column of the cursor: the most first, the least first, as in the file")
  func sorting() {
    var dashboard = crosstab
    dashboard.press(.right)
    var orders: [[String]] = []
    for _ in 0..<3 {
      dashboard.press("s")
      orders.append(dashboard.state.crosstabRows.map(\.value))
    }
    #expect(
      orders == [
        ["rooms", "staff", "travel"], ["staff", "travel", "rooms"], ["staff", "rooms", "travel"],
      ])
  }

  @Test("Sorted, a cell opens the passages of the row that is seen there")
  func sortedCell() {
    var dashboard = crosstab
    dashboard.press(.right, "s", .enter)
    #expect(FilterWords(dashboard.state).line == "Rooms × Tenant")
  }

  @Test("c puts the questions into the columns, m shows shares of them")
  func choices() {
    var dashboard = crosstab
    dashboard.press("c")
    #expect(dashboard.state.crosstab.columns.map(\.base) == [1, 5])
    dashboard.press("m")
    #expect(dashboard.state.crosstabChoice.measure == .shareOfColumn)
    dashboard.press("m", "m", "C")
    #expect(dashboard.state.crosstabChoice.measure == .counts)
    #expect(dashboard.state.crosstab == crosstab.state.crosstab)
  }

  @Test("The table is drawn with its bases, and the cell of the cursor in words")
  func screen() {
    var dashboard = Store.small(columns: 80)
    dashboard.press("5", .down, .right, "m")
    expect(
      dashboard.look(),
      looksLike: """
         Warm Rooms  shelter in winter                             reported 20 Nov 2023
         1 Themes   2 Quotes   3 Funding   4 Answers   5 Crosstab   6 Sources
        ────────────────────────────────────────────────────────────────────────────────
         Everything: 6 quotes · 3 findings · 2 asks · 5 figures · 3 sources

          theme × respondent type    counts ▸% of column◂ % of row           6 passages
          Rooms × Tenant: 2, 100% of column, 67% of row

                             Support             Service       Not
                       all    worker    Tenant    leader    stated
          base           6         2         2         1         1
          ────────────────────────────────────────────────────────
          Staff      66.7%    100.0%      0.0%    100.0%    100.0%
        ▌ Rooms      50.0%     50.0%   ▐100.0%      0.0%      0.0%
          Travel      0.0%      0.0%      0.0%      0.0%      0.0%




          A passage with two themes counts once in each row; the base counts it once.
          Every count is shown, however small: whoever can list the passages can count
          them.
        ────────────────────────────────────────────────────────────────────────────────
         ↑↓←→ cell   enter its passages   m measure   c columns   s sort   ? keys
        """)
  }
}
