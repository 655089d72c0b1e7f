import ArgumentParser
import ConsultationFormats
import ConsultationModel
import ConsultationSearch
import Printing

/// `greenpaper quotes`: passages in their speakers' words.
struct QuotesCommand: ShowingCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Quotations and responses, each with its speaker and source.",
    discussion: """
      Filters of different kinds must all match; of one kind, any. A query that begins with a \
      minus is written --search=-word.
      """)

  @OptionGroup var filter: FilterOptions
  @Option(help: "file, relevance (to --search) or type (of respondent).")
  var sort = SearchRequest.Order.relevance
  @OptionGroup var limit: LimitOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  func commandOutput(of loaded: LoadedConsultation) throws -> CommandOutput {
    var request = try filter.request(in: loaded)
    request.order = sort
    request.limit = limit.count
    return try .quotes(request, in: loaded)
  }
}

extension CommandOutput {
  /// The passages that a request finds, in its order.
  static func quotes(
    _ request: SearchRequest, in loaded: LoadedConsultation
  ) throws -> CommandOutput {
    let results = try loaded.engine.search(request)
    let (total, cursor) = (results.total, RecordCursor(results.rows))
    let passages = cursor.lazy.compactMap(\.passage)
    let consultation = loaded.consultation
    var output = CommandOutput(
      consultation: consultation,
      report: Report(
        before: [.value("total", .integer(total))], .quotes(passages, in: consultation)),
      total: total, noun: loaded.nounOfPassages,
      absence: "No \(loaded.nounOfPassages) matches."
        + findingsInstead(of: request, in: consultation),
      remarks: results.notes, check: cursor.check
    ) { page in
      let marks = Marks(request.query, in: consultation)
      let count = Counted(cursor.count, of: total, loaded.nounOfPassages)
      page.set(count.description, .bold)
      page.each(passages) { page, passage in
        page.gap()
        page.record(.quote(passage), .brief, margin: 2, mark: marks.marked)
      }
    }
    output.rowsRead = { cursor.countRead }
    output.markdown = { try QuoteMarkdown(of: consultation).write(cursor.lazy, to: $0) }
    return output
  }
}

/// Where to read on about themes on which no one is quoted, as a sentence; empty for none.
private func findingsInstead(of request: SearchRequest, in consultation: Consultation) -> String {
  let themes = consultation.themes.filter { theme in
    (request.selections[.theme] ?? []).contains(theme.id)
      && !consultation.quotes.contains { $0.themes.contains(theme.id) }
      && consultation.findings.contains { $0.theme == theme.id }
  }
  guard !themes.isEmpty else { return "" }
  let names = themes.map(\.name).joined(separator: " or ")
  let options = themes.map { " --theme \($0.id)" }.joined()
  return "\nNo one is quoted on \(names); greenpaper findings\(options) shows what was found."
}

extension SearchRequest.Order: ExpressibleByArgument {}
