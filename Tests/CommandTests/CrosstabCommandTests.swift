import Foundation
import Testing

@Suite("Themes against attributes")
struct CrosstabCommandTests {
  /// A table as JSON gives it; nil for what is hidden.
  private struct Table {
    let columns: [String]
    let base: Int?
    let bases: [String: Int?]
    let rows: [(id: String, name: String, base: Int?, cells: [String: Int?])]

    init(_ arguments: String...) throws {
      let outcome = try Program.run(["crosstab", "--format", "json"] + arguments)
      let document = try outcome.json()
      columns = try #require(document["columns"] as? [String])
      base = document["base"] as? Int
      bases = try Self.numbers(document["bases"])
      rows = try outcome.records("rows").map { row in
        let id = try #require(row["id"] as? String)
        let name = try #require(row["name"] as? String)
        return (id, name, row["base"] as? Int, try Self.numbers(row["cells"]))
      }
    }

    private static func numbers(_ object: Any?) throws -> [String: Int?] {
      try #require(object as? [String: Any]).mapValues { $0 as? Int }
    }

    /// Every number of the table.
    var numbers: [Int?] {
      [base] + columns.map { bases[$0] ?? nil }
        + rows.flatMap { row in [row.base] + columns.map { row.cells[$0] ?? nil } }
    }
  }

  private func total(_ filters: [String]) throws -> Int? {
    try Program.run(["quotes", "--format", "json"] + filters).json()["total"] as? Int
  }

  @Test("Every cell and base of the bundle is that of the list of quotes, zeros too")
  func cells() throws {
    let table = try Table()
    let quotes = try Program.run("quotes", "--format", "json").records("quotes")
    func counts(of theme: String?) -> [String: Int?] {
      let quotes = quotes.filter { quote in
        theme.map { (quote["themes"] as? [String] ?? []).contains($0) } ?? true
      }
      let counts = table.columns.map { column in
        (column, quotes.count { $0["respondentType"] as? String == column })
      }
      return Dictionary(uniqueKeysWithValues: counts)
    }
    #expect(table.base == quotes.count)
    #expect(table.bases == counts(of: nil))
    for row in table.rows {
      #expect(try row.base == total(["--theme", row.id]), "\(row.id)")
      #expect(row.cells == counts(of: row.id), "\(row.id)")
    }
    #expect(table.rows.contains { $0.cells.values.contains(0) })
  }

  @Test(
    "Filters and search apply to the table as to the list",
    arguments: [
      ["--search", "social work"], ["--theme", "workforce"], ["--type", "Government"],
      ["--where", "Theme=Funding", "--search=-pay"], ["--search=-social"],
    ])
  func filters(arguments: [String]) throws {
    let outcome = try Program.run(["crosstab", "--format", "json"] + arguments)
    let base = try outcome.json()["base"] as? Int
    #expect(try base == total(arguments))
    #expect(try base != total([]))
  }

  @Test("Rows and columns are what is asked for, in any spelling of its name")
  func fields() throws {
    let table = try Table()
    let turned = try Table("--rows", "RESPONDENT type", "--columns", "Théme")
    #expect(turned.rows.map(\.name) == table.columns)
    #expect(turned.columns == table.rows.map(\.name))
    for row in table.rows {
      for other in turned.rows { #expect(row.cells[other.name] == other.cells[row.name]) }
    }
    let questions = try Table("--columns", "question", fixture("crosstab.json"))
    #expect(questions.columns == ["Should the bridge be built?", "Not stated"])
    #expect(questions.bases == ["Should the bridge be built?": 1, "Not stated": 4])
  }

  @Test("Columns of one name are told apart")
  func names() throws {
    let table = try Table(fixture("crosstab.json"))
    #expect(table.columns.suffix(3) == ["=Council (town)", "=Council (county)", "Not stated"])
    #expect(table.bases["=Council (county)"] == 1)
  }

  @Test("With a minimum, nothing below it is shown in any format", arguments: [2, 3, 5, 100])
  func minimum(_ minimum: Int) throws {
    let table = try Table("--minimum", String(minimum))
    #expect(table.numbers.allSatisfy { $0.map { $0 >= minimum } ?? true })
    #expect(table.numbers.contains(nil))
    let hidden = table.rows.flatMap { [$0.base] + $0.cells.values }.count { $0 == nil }
    let csv = try Program.run("crosstab", "--minimum", String(minimum), "--format", "csv").output
    let cells = csv.split(separator: "\r\n").dropFirst().flatMap {
      $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst(2)
    }
    #expect(cells.count { $0.isEmpty } == hidden)
    #expect(cells.compactMap { Int($0) }.allSatisfy { $0 >= minimum })
    let text = try Program.run("crosstab", "--minimum", String(minimum)).output
    #expect(text.contains("· stands for a number below \(minimum)"))
    #expect(text.count { $0 == "·" } == table.numbers.count { $0 == nil } + 1)
  }

  @Test("Without a minimum, nothing is hidden")
  func noMinimum() throws {
    #expect(try !Table().numbers.contains(nil))
    #expect(try Table("--minimum", "0").numbers == Table().numbers)
  }

  @Test("Where nothing matches, the document is empty and the exit status 1")
  func nothing() throws {
    let outcome = try Program.run("crosstab", "--search", "zzz", "--format", "json")
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        {
          "columns": [],
          "base": 0,
          "bases": {},
          "rows": []
        }

        """)
    let text = try Program.run("crosstab", "--search", "zzz")
    #expect(text.status == 1)
    #expect(text.output.isEmpty)
    #expect(text.errors == "No passage matches.\n")
  }

  @Test("With a minimum, nothing at all looks like a few in every format, and in the exit status")
  func nothingWithMinimum() throws {
    let few = ["crosstab", fixture("crosstab.json"), "--minimum", "100"]
    for format in ["text", "json", "csv", "markdown"] {
      let one = try Program.run(few + ["--format", format])
      let none = try Program.run(few + ["--format", format, "--search", "zzz"])
      #expect(one.status == 0)
      #expect(none.status == 0)
      #expect(none.output.hasPrefix(one.output.dropLast()), "\(none.output)")
      #expect(none.errors.isEmpty)
    }
  }

  @Test("As text, columns that do not fit follow in another block beside the same rows")
  func text() throws {
    let outcome = try Program.run(
      ["crosstab", fixture("crosstab.json")], environment: ["COLUMNS": "48"])
    #expect(
      outcome.output == """
        Theme by respondent type              5 passages

                                    Angler or
                                    boater on
                                    the lower
                    all  Walker         river
        base          5       2             1
        The bridge    3       2             0
        Fish          2       1             1

                        =Council      =Council
                          (town)      (county)
        base                   0             1
        The bridge             0             0
        Fish                   0             0

                    Not stated
        base                 1
        The bridge           1
        Fish                 0

        A cell counts the passages that have both its
        row's and its column's value.
        A passage with two themes counts once in each
        row, one with none in no row; the base counts
        each once.

        """)
  }

  @Test("In Markdown, the bases are the first row of one table")
  func markdown() throws {
    let outcome = try Program.run(
      "crosstab", fixture("crosstab.json"), "--columns", "question", "--minimum", "2",
      "--format", "markdown")
    #expect(
      outcome.output == """
        ## Theme by question

        | Theme | all | Should the bridge be built? | Not stated |
        | --- | --: | --- | --- |
        | base | 5 | · | · |
        | The bridge | · | · | · |
        | Fish | 2 | · | · |

        A cell counts the passages that have both its row's and its column's value. \
        A passage with two themes counts once in each row, one with none in no row; \
        the base counts each once. \
        · stands for a number below 2, or for one that would give such a number away.

        """)
  }

  @Test("In CSV, a head that a spreadsheet would run follows an apostrophe")
  func csv() throws {
    let outcome = try Program.run("crosstab", fixture("crosstab.json"), "--format", "csv")
    #expect(
      outcome.output.split(separator: "\r\n").map(String.init) == [
        "id,name,base,Walker,Angler or boater on the lower river,'=Council (town),"
          + "'=Council (county),Not stated",
        "bridge,The bridge,3,2,0,0,0,1", "fish,Fish,2,1,1,0,0,0",
      ])
  }
}
