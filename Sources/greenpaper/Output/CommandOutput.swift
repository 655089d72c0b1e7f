import ConsultationFormats
import ConsultationModel
import Files
import Printing
import Terminal

/// What a subcommand shows, ready for every format.
struct CommandOutput {
  let consultation: Consultation
  let report: Report
  /// How many records match, shown or not.
  let total: Int
  /// What one of them is called.
  let noun: String
  /// Why nothing of the kind can be shown, a sentence; nil where it can.
  var refusal: String?
  /// What to say, as text, where none does; nil for setting the report all the same, as one must
  /// that does not tell none from a few.
  let absence: String?
  /// Writes the report in Markdown, where it has a form of its own there.
  var markdown: (((String) throws -> Void) throws -> Void)?
  /// What to say beside the text, on standard error, a sentence each.
  var remarks: [String] = []
  /// Throws where records could not be read, so that nothing is shown as if they were not there.
  var check: () throws -> Void = {}
  /// How many of the records have been read, while they are written.
  var rowsRead: () -> Int = { 0 }
  /// Sets the report as text.
  var layOut: (inout TextLayout) -> Void

  /// Writes to standard output; as text, an empty report is told on standard error. Throws
  /// `FaultyFile` where responses can no longer be read, before anything is said of those.
  func print(as format: OutputOptions.Format, look: Look) throws {
    if let refusal { throw Failure(.wrongCommandLine, refusal) }
    guard format == .text else {
      return try OutputBuffer.write(to: StandardStream.output.write) {
        try write(as: format, to: $0)
      }
    }
    for remark in remarks { StandardStream.tell(remark) }
    if total == 0, let absence { throw Failure(.nothing, absence) }
    try TextOutput(look: look).print(consultation, checking: check, layOut)
    try check()
  }

  /// Writes all of it, piece by piece, in a format for programs; nothing as plain text, which is
  /// set on paper.
  func write(as format: OutputOptions.Format, to take: (String) throws -> Void) throws {
    if let refusal { throw Failure(.wrongCommandLine, refusal) }
    // A piece in which a response could not be read is no data.
    let take = { (piece: String) in
      try check()
      try take(piece)
    }
    if format == .markdown, let markdown { return try markdown(take) }
    try report.write(as: format, to: take)
  }
}

extension Report {
  /// Writes the report to standard output in a format for programs.
  func print(as format: OutputOptions.Format) throws {
    try OutputBuffer.write(to: StandardStream.output.write) { try write(as: format, to: $0) }
  }

  /// Writes the report, piece by piece, in a format for programs; nothing as plain text, which is
  /// set by hand.
  func write(as format: OutputOptions.Format, to take: (String) throws -> Void) throws {
    if format == .markdown { return try writeMarkdown(to: take) }
    guard let form = format.form else { return }
    try write(as: form, to: take)
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
