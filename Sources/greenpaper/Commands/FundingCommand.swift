import ArgumentParser
import ConsultationFormats
import ConsultationModel
import ConsultationSearch
import Printing

/// `greenpaper funding`: sums of money, on one basis and against each other.
struct FundingCommand: ShowingCommand {
  static let configuration = CommandConfiguration(
    commandName: "funding",
    abstract: "Money asked for and money given, compared.",
    discussion: """
      With --compare, the second figure is compared with the first, and only these two are shown.
      """)

  @Option(help: "What amounts are compared by: total, per-year or per-area.")
  var basis = Basis.perYear
  @Option(
    name: .customLong("compare"), parsing: .upToNextOption,
    help: ArgumentHelp("Hold two figures against each other.", valueName: "id id"))
  var compared: [String] = []
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  /// The last of three values after `--compare` is the path, which comes last.
  var path: String? { input.path ?? (compared.count == 3 ? compared[2] : nil) }

  func validate() throws {
    let isPath = input.path == nil && compared.count == 3
    guard compared.isEmpty || compared.count == 2 || isPath else {
      throw ValidationError("--compare takes the ids of two figures.")
    }
  }

  func commandOutput(of loaded: LoadedConsultation) throws -> CommandOutput {
    let known = KnownValues.figures(of: loaded.consultation)
    let chosen = try compared.prefix(2).map(known.id)
    guard chosen.count == 2 else {
      return try .funding(SearchRequest(kinds: [.figure], order: .file), on: basis, in: loaded)
    }
    return comparison(of: chosen.compactMap(loaded.consultation.figure), in: loaded)
  }

  /// Two figures, the second against the first.
  private func comparison(of figures: [Figure], in loaded: LoadedConsultation) -> CommandOutput {
    let page = FundingPage(loaded.consultation, basis: basis, marked: figures.map(\.id))
    let comparison = FigureComparison(figures[0], against: figures[1], on: basis)
    return CommandOutput(
      consultation: loaded.consultation,
      report: Report(
        before: [
          .value("basis", .string(basis.rawValue)),
          .table(.figures(figures, in: loaded.consultation)),
        ],
        .comparisons([comparison], in: loaded.consultation)),
      total: figures.count, noun: "figure", absence: nil
    ) { $0.funding(Array(page.sections.prefix(1)), on: basis) }
  }
}

extension CommandOutput {
  /// The figures that a request finds on a basis, and those that they are compared with.
  static func funding(
    _ request: SearchRequest, on basis: Basis, in loaded: LoadedConsultation
  ) throws -> CommandOutput {
    let all = loaded.consultation
    let rows = try loaded.engine.search(request).rows
    let found = try rows.records(at: 0..<rows.count).filter { $0.kind == .figure }.map(\.id)
    let page = FundingPage(all, basis: basis, matching: Set(found))
    let shown = Set(page.figures.map(\.id))
    let figures = all.figures.filter { shown.contains($0.id) }
    return CommandOutput(
      consultation: all,
      report: Report(
        before: [.value("basis", .string(basis.rawValue))], .figures(figures, in: all),
        after: [.table(.comparisons(page.sections.flatMap(\.comparisons), in: all))]),
      total: figures.count, noun: "figure", absence: "The consultation names no sums of money."
    ) { $0.funding(page.sections, on: basis) }
  }
}

extension Basis: ExpressibleByArgument {}
