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

  func commandOutput(of loaded: LoadedConsultation) throws -> CommandOutput {
    try .sources(SearchRequest(), in: loaded)
  }
}

extension CommandOutput {
  /// Every source, with how many of the records that a request finds are drawn from it.
  static func sources(_ request: SearchRequest, in loaded: LoadedConsultation) throws
    -> CommandOutput
  {
    let sources = loaded.consultation.sources
    let records = try loaded.recordCounts(of: request)
    return CommandOutput(
      consultation: loaded.consultation, report: Report(.sources(sources, records: records)),
      total: sources.count, noun: "source",
      absence: "The consultation names no sources."
    ) { $0.sources(sources, records: records) }
  }
}
