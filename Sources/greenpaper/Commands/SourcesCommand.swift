import ArgumentParser
import ConsultationFormats
import ConsultationModel

/// `greenpaper sources`: the documents that records are drawn from.
struct SourcesCommand: ShowingCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "The documents that everything is drawn from.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  func printout(of reading: Reading) throws -> Printout {
    let sources = reading.consultation.sources
    let records = reading.recordCounts()
    return Printout(
      consultation: reading.consultation, report: Report(.sources(sources, records: records)),
      total: sources.count,
      absence: "The consultation names no sources."
    ) { $0.sources(sources, records: records) }
  }
}
