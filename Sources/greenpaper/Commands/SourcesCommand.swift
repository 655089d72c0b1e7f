import ArgumentParser
import ConsultationFormats
import ConsultationModel
import ConsultationSearch

/// `greenpaper sources`: the documents that records are drawn from.
struct SourcesCommand: ShowingCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "The documents that everything is drawn from.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  func printout(of reading: Reading) throws -> Printout {
    .sources(SearchRequest(), in: reading)
  }
}

extension Printout {
  /// Every source, with how many of the records that a request finds are drawn from it.
  static func sources(_ request: SearchRequest, in reading: Reading) -> Printout {
    let sources = reading.consultation.sources
    let records = reading.recordCounts(of: request)
    return Printout(
      consultation: reading.consultation, report: Report(.sources(sources, records: records)),
      total: sources.count, noun: "source",
      absence: "The consultation names no sources."
    ) { $0.sources(sources, records: records) }
  }
}
