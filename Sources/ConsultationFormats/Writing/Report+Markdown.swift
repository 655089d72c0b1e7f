import ConsultationModel
import JSON

extension Report {
  /// Writes every list as a table under its name, and single values as a list of points.
  package func writeMarkdown(to write: (String) throws -> Void) rethrows {
    var isFirst = true
    for member in before + [.table(main)] + after {
      if case .table(let table) = member, table.isEmpty { continue }
      if !isFirst { try write("\n") }
      isFirst = false
      switch member {
      case .value(let key, let value):
        try write(Self.points(key, value).map { $0 + "\n" }.joined())
      case .table(let table):
        try write("## " + MarkdownText.line(table.name) + "\n\n")
        try table.writeMarkdown(to: write)
      }
    }
  }

  private static func points(_ key: String, _ value: JSONValue) -> [String] {
    guard case .object(let members) = value else {
      return ["- \(MarkdownText.line(key)): \(MarkdownText.line(value.cell))"]
    }
    return ["- \(MarkdownText.line(key))"]
      + members.flatMap { points($0.key, $0.value) }.map { "  " + $0 }
  }
}

extension Table {
  fileprivate func writeMarkdown(to write: (String) throws -> Void) rethrows {
    // The rows are made twice, since not all of them need fit into memory.
    var hasNumbers = [Bool](repeating: false, count: heads.count)
    for row in rows {
      for (column, cell) in cells(of: row).enumerated() where cell.isNumber {
        hasNumbers[column] = true
      }
    }
    try write(Self.line(heads.map(MarkdownText.line)))
    try write(Self.line(hasNumbers.map { $0 ? "--:" : "---" }))
    for row in rows {
      try write(Self.line(cells(of: row).map { MarkdownText.line($0.cell) }))
    }
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}

extension JSONValue {
  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .number: true
    default: false
    }
  }
}
