import ConsultationFormats
import ConsultationModel
import ConsultationSearch
import JSON

/// A crosstab of passages as it leaves the program, with the words that explain it.
package struct CrosstabReport {
  package let table: SuppressedCrosstab
  package let rows: CountedField
  package let columns: CountedField
  /// Numbers below it are hidden.
  package let minimum: Int

  package init(
    table: SuppressedCrosstab, rows: CountedField, columns: CountedField, minimum: Int
  ) {
    self.table = table
    self.rows = rows
    self.columns = columns
    self.minimum = minimum
  }

  /// Stands for every hidden number, whatever it is hidden for.
  package static let hidden = "·"

  package var title: String { "\(rows.heading) by \(columns.name)" }

  /// What a cell counts and, where numbers are hidden, what stands for them; a sentence each.
  package var notes: [String] {
    let several = rows.field == .theme ? "themes" : "values"
    let hidden =
      "\(Self.hidden) stands for a number below \(minimum), or for one that would give such a"
      + " number away."
    return [
      "A cell counts the passages that have both its row's and its column's value.",
      "A passage with two \(several) counts once in each row, one with none in no row;"
        + " the base counts each once.",
    ] + (table.hidesAny ? [hidden] : [])
  }

  /// The names of the columns; those of one name are told apart by their values.
  package var names: [String] {
    DistinctNames(table.columns.map { ($0.name, $0.value) }).names
  }

  /// The table for programs: an object for each row, with a cell for each column by its name.
  package var report: Report {
    let names = names
    let cells = table.rows.map { row in
      JSONValue.object(zip(names, row.cells).map { JSONValue.Member($0, .count($1)) })
    }
    let bases = zip(names, table.columns).map { JSONValue.Member($0, .count($1.base)) }
    return Report(
      before: [
        .value("columns", .array(names.map(JSONValue.string))),
        .value("base", .count(table.base)), .value("bases", .object(bases)),
      ],
      Table(
        "rows", columns: ["id", "name", "base", Table.Column("cells", heads: names)],
        rows: zip(table.rows, cells).map { row, cells in
          [.string(row.value), .string(row.name), .count(row.base), cells]
        }))
  }

  /// Writes one table under its title, bases first, and the notes.
  package func writeMarkdown(to write: (String) throws -> Void) rethrows {
    guard !table.columns.isEmpty || !table.rows.isEmpty else { return }
    let bases = [.string("base"), Self.cell(table.base)] + table.columns.map { Self.cell($0.base) }
    let rows = table.rows.map { row in
      [.string(row.name), Self.cell(row.base)] + row.cells.map(Self.cell)
    }
    let heads = [self.rows.heading, "all"] + names
    let report = Report(
      Table(title, columns: heads.map { Table.Column($0) }, rows: [bases] + rows))
    try report.writeMarkdown(to: write)
    try write("\n" + notes.joined(separator: " ") + "\n")
  }

  private static func cell(_ number: Int?) -> JSONValue {
    number.map(JSONValue.integer) ?? .string(hidden)
  }
}
