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
  /// Writes the report in Markdown, where it has a form of its own there.
  var markdown: (((String) throws -> Void) throws -> Void)?
  /// What to say beside the text, on standard error, a sentence each.
  var remarks: [String] = []
  /// Sets the report as text.
  let layOut: (inout Page) -> Void

  /// Writes to standard output; as text, an empty report is told on standard error.
  func print(as format: OutputOptions.Format, look: Look) throws {
    if format == .markdown, let markdown { return try OutputBuffer.write(markdown) }
    guard format == .text else { return try report.print(as: format) }
    for remark in remarks { StandardStream.tell(remark) }
    if total == 0, let absence { throw Failure(.nothing, absence) }
    try Paper(look: look).print(consultation, layOut)
  }
}

extension Report {
  /// Writes the report to standard output in a format for programs; nothing as plain text, which
  /// is set by hand.
  func print(as format: OutputOptions.Format) throws {
    if format == .markdown { return try OutputBuffer.write(writeMarkdown) }
    guard let form = format.form else { return }
    try OutputBuffer.write { try write(as: form, to: $0) }
  }
}

extension OutputOptions.Format {
  /// The format of lists that is written row by row; nil for text that a person reads.
  var form: ReportStream.Form? {
    switch self {
    case .text, .markdown: nil
    case .json: .json
    case .jsonl: .jsonLines
    case .csv: .csv
    }
  }
}
