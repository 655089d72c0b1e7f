import ArgumentParser
import ConsultationModel
import ConsultationSearch
import Printing

/// `greenpaper crosstab`: how many passages each theme has of each respondent type, or of any
/// other attribute's values.
struct CrosstabCommand: ShowingCommand {
  static let configuration = CommandConfiguration(
    commandName: "crosstab",
    abstract: "Themes counted against respondent types, or against any attribute.",
    discussion: """
      A cell counts the passages that have both its row's and its column's value. With --minimum, \
      what is smaller is hidden, and as many other numbers as it takes that none of those hidden \
      can be worked out from the rest of the table, and nothing at all looks like a few, in the exit \
      status too. It protects one table: filters, searches and several tables of the same passages \
      can still be played against each other. A query that begins with a minus is written --search=-word.
      """)

  @Option(help: ArgumentHelp("What the columns are: type or an attribute.", valueName: "attribute"))
  var columns = Field.type.name
  @Option(help: ArgumentHelp("What the rows are: theme or an attribute.", valueName: "attribute"))
  var rows = Field.theme.name
  @Option(help: ArgumentHelp("Hide numbers below this one, and what gives them away."))
  var minimum = 0
  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  func validate() throws {
    guard minimum < 0 else { return }
    throw ValidationError("--minimum takes a number from 0 up, not \(minimum).")
  }

  func commandOutput(of loaded: LoadedConsultation) throws -> CommandOutput {
    try .crosstab(
      of: try filter.request(in: loaded), rows: try CountedField(named: rows, in: loaded.engine),
      columns: try CountedField(named: columns, in: loaded.engine), minimum: minimum, in: loaded)
  }
}

extension CommandOutput {
  /// The passages that a request finds, counted by one attribute against another.
  static func crosstab(
    of request: SearchRequest, rows: CountedField, columns: CountedField, minimum: Int = 0,
    in loaded: LoadedConsultation
  ) throws -> CommandOutput {
    let all = try loaded.engine.crosstab(request, rows: rows.field, columns: columns.field)
    let table = all.base > 0 || minimum > 0 ? all : Crosstab(base: 0, columns: [], rows: [])
    let count = CrosstabReport(
      table: table.suppressed(
        minimum: minimum, of: request, rows: rows.field, columns: columns.field,
        in: loaded.consultation),
      rows: rows, columns: columns, minimum: minimum)
    return CommandOutput(
      consultation: loaded.consultation, report: count.report,
      total: minimum > 0 ? max(table.base, 1) : table.base,
      noun: "passage", refusal: all.refusal,
      absence: minimum > 0 ? nil : "No passage matches.", markdown: count.writeMarkdown,
      remarks: request.query.remarks
    ) { $0.crosstab(count) }
  }
}
