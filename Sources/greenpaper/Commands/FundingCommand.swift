import ArgumentParser
import ConsultationFormats
import ConsultationModel

/// `greenpaper funding`: sums of money, on one basis and against each other.
struct FundingCommand: ShowingCommand {
  static let configuration = CommandConfiguration(
    commandName: "funding",
    abstract: "Money asked for and money given, compared.",
    discussion: """
      With --compare, the second figure is held against the first, and only these two are shown.
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

  func printout(of reading: Reading) throws -> Printout {
    let consultation = reading.consultation
    let known = KnownValues.figures(of: consultation)
    let chosen = try compared.prefix(2).map(known.id).compactMap(consultation.figure)
    let figures = chosen.isEmpty ? consultation.figures : chosen
    let page = FundingPage(consultation, basis: basis, marked: chosen.map(\.id))
    return Printout(
      consultation: consultation, report: report(figures, chosen: chosen, in: consultation),
      total: figures.count,
      absence: "The consultation names no sums of money."
    ) { $0.funding(chosen.isEmpty ? page.sections : Array(page.sections.prefix(1)), on: basis) }
  }

  private func report(_ figures: [Figure], chosen: [Figure], in consultation: Consultation)
    -> Report
  {
    let basis = Report.Member.value("basis", .string(basis.rawValue))
    guard chosen.count == 2 else {
      let comparisons = Table.comparisons(consultation.comparisons(on: self.basis))
      return Report(before: [basis], .figures(figures), after: [.table(comparisons)])
    }
    let comparison = FigureComparison(chosen[0], against: chosen[1], on: self.basis)
    return Report(before: [basis, .table(.figures(figures))], .comparisons([comparison]))
  }
}

extension Basis: ExpressibleByArgument {}
