import ConsultationModel

extension Report {
  /// Every list as a table under its name, and single values as a list of points.
  package var markdown: String {
    var blocks: [String] = []
    for member in members {
      switch member {
      case .value(let key, let value):
        blocks.append(Self.points(key, value).joined(separator: "\n"))
      case .table(let table) where table.rows.isEmpty: continue
      case .table(let table):
        blocks.append("## " + MarkdownText.line(table.name))
        blocks.append(table.markdown)
      }
    }
    return blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n"
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
  fileprivate var markdown: String {
    let body = rows.map(cells)
    let rule = heads.indices.map { place in
      body.contains { $0[place].isNumber } ? "--:" : "---"
    }
    let lines = body.map { cells in line(cells.map { MarkdownText.line($0.cell) }) }
    return ([line(heads.map(MarkdownText.line)), line(rule)] + lines).joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
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
