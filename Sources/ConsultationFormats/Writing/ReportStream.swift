import ConsultationModel
import JSON

/// A report as text in portions: what stands before the rows of its main list, each row, and what
/// follows them. The rows need not be those that the report itself has.
package struct ReportStream {
  private let report: Report
  private let form: Form
  private var isEmpty = true

  /// The formats that programs read.
  package enum Form: Sendable {
    /// The whole report as one JSON object, keys in the report's order, ending with a newline.
    case json
    /// The main list as JSON lines: one object a line, and nothing else of the report.
    case jsonLines
    /// The main list by RFC 4180, with a header; lists within a cell are joined by semicolons.
    case csv
  }

  package init(_ report: Report, as form: Form) {
    self.report = report
    self.form = form
  }

  /// What stands before the rows.
  package var opening: String {
    switch form {
    case .json: report.jsonBeforeRows
    case .jsonLines: ""
    case .csv: report.main.csvHeader
    }
  }

  /// The next row.
  package mutating func row(_ row: [JSONValue]) -> String {
    defer { isEmpty = false }
    let main = report.main
    return switch form {
    case .json: (isEmpty ? "" : ",") + main.indentedObject(row)
    case .jsonLines: main.objectLine(row)
    case .csv: main.csvLine(row)
    }
  }

  /// What stands after the rows.
  package var closing: String {
    form == .json ? report.jsonAfterRows(isEmpty: isEmpty) : ""
  }
}

extension Report {
  /// Writes the report, row by row.
  package func write(
    as form: ReportStream.Form, to write: (String) throws -> Void
  ) rethrows {
    var stream = ReportStream(self, as: form)
    try write(stream.opening)
    for row in main.rows { try write(stream.row(row)) }
    try write(stream.closing)
  }

  /// The whole report, where it is a small one.
  package func text(as form: ReportStream.Form) -> String {
    var text = ""
    write(as: form) { text += $0 }
    return text
  }
}
