import ConsultationModel
import JSON

extension Table {
  /// Faults, each with its location: a line and column of the text, or a path into the
  /// file's values, or into those of one of its lines.
  package static func faults(_ faults: [Fault] = []) -> Table {
    Table(
      "faults",
      columns: ["file", "line", "column", "path", "reason"],
      rows: faults.map(row))
  }

  /// The row of one fault.
  package static func row(_ fault: Fault) -> [JSONValue] {
    [.string(fault.file)] + location(fault.location) + [.string(fault.reason)]
  }

  private static func location(_ location: Fault.Location?) -> [JSONValue] {
    switch location {
    case .text(let position): [.integer(position.line), .integer(position.column), .null]
    case .value(let path): [.null, .null, .string(path.description)]
    case .line(let number, let path): [.integer(number), .null, .string(path.description)]
    case nil: [.null, .null, .null]
    }
  }
}
