import ConsultationFormats
import ConsultationModel
import Terminal

/// What a subcommand shows, ready for every format.
struct Printout {
  let consultation: Consultation
  let report: Report
  /// How many records match, shown or not.
  let total: Int
  /// What to say, as text, where none does; nil for setting the report all the same, as one must
  /// that does not tell none from a few.
  let absence: String?
  /// The report in Markdown, where it has a form of its own there.
  var markdown: String?
  /// What to say beside the text, on standard error, a sentence each.
  var remarks: [String] = []
  /// Sets the report as text.
  let layOut: (inout Page) -> Void

  /// Writes to standard output; as text, an empty report is told on standard error.
  func print(as format: OutputOptions.Format, look: Look) throws {
    if format == .markdown, let markdown { return try StandardStream.output.write(markdown) }
    if let text = report.text(as: format) { return try StandardStream.output.write(text) }
    for remark in remarks { StandardStream.tell(remark) }
    if total == 0, let absence { throw Failure(.nothing, absence) }
    try Paper(look: look).print(consultation, layOut)
  }
}

extension Report {
  /// The report in a format for programs; nil for plain text, which is set by hand.
  func text(as format: OutputOptions.Format) -> String? {
    switch format {
    case .text: nil
    case .json: json
    case .jsonl: jsonLines
    case .csv: csv
    case .markdown: markdown
    }
  }
}
