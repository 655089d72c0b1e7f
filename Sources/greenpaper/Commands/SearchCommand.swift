import ArgumentParser
import ConsultationFormats
import ConsultationModel
import ConsultationSearch
import JSON
import Printing
import RecordText

/// `greenpaper search`: records of every kind that a query finds.
struct SearchCommand: ShowingCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Records of every kind that a query finds.",
    discussion: """
      All words must match; the last one is a prefix unless something follows it. "a phrase", \
      -without, field:value. A query that begins with a minus follows --, and all \
      options come before it: greenpaper search --limit 5 -- -word.
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "QUERY"))
  var query: String
  @OptionGroup var limit: LimitOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  func commandOutput(of loaded: LoadedConsultation) throws -> CommandOutput {
    let consultation = loaded.consultation
    let request = SearchRequest(
      query: loaded.query(query), facets: [.kind, .theme, .type], limit: limit.count)
    let results = try loaded.engine.search(request)
    let cursor = RecordCursor(results.rows)
    let lines = RecordLines(in: consultation)
    let counts = request.facets.map { ($0, results.facets[$0] ?? []) }
    return CommandOutput(
      consultation: consultation,
      report: Report(
        before: [.value("total", .integer(results.total))], Self.table(cursor.lazy, lines),
        after: [.value("facets", Self.facets(counts))]),
      total: results.total, noun: "record",
      absence: "Nothing matches \(request.query.words.joined(separator: ", ")).",
      remarks: results.notes, check: cursor.check
    ) { page in
      let words = request.query.words.joined(separator: ", ")
      let count = Counted(cursor.count, of: results.total, "record").description
      page.set(words.isEmpty ? count : "\(count): \(words)", .bold)
      page.found(cursor.lazy, Marks(request.query, in: consultation))
      for (field, counts) in counts { page.facet(field.heading, counts) }
    }
  }

  private static func table(_ records: some Sequence<Record>, _ lines: RecordLines) -> Table {
    Table(
      "results", columns: ["kind", "id", "text", "themes", "source"],
      rows: records.lazy.map { record in
        [
          .string(record.kind.rawValue), .string(record.id), .string(lines.words(of: record)),
          .array(record.themes.map(JSONValue.string)), .text(record.evidence.source),
        ]
      })
  }

  /// Counts by the names of respondent types, and by the ids of all else.
  private static func facets(_ facets: [(Field, [SearchResults.FacetCount])]) -> JSONValue {
    .object(
      facets.map { field, counts in
        let names = DistinctNames(counts.map { ($0.name, $0.value) }).names
        let members = zip(names, counts).map { name, count in
          JSONValue.Member(field == .type ? name : count.value, .integer(count.count))
        }
        return JSONValue.Member(field.name, .object(members))
      })
  }
}

extension Field {
  /// What stands over the values of the field.
  fileprivate var heading: String {
    switch self {
    case .kind: "Kind"
    case .theme: "Theme"
    case .type: "Respondent type"
    default: name
    }
  }
}
