import ConsultationModel
import JSON
import TestSupport
import Testing

@testable import ConsultationFormats

@Suite("Tables of any text")
struct TableFuzzTests {
  private func report(_ random: inout SeededGenerator) -> Report {
    let columns = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Table.Column(random.text(upTo: 6))
    }
    let rows = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      columns.map { _ in JSONMutation.value(depth: 1, &random) }
    }
    return Report(Table(random.text(upTo: 6), columns: columns, rows: rows))
  }

  @Test("CSV is read with as many rows and cells as the table has, and is harmless")
  func csv() {
    FuzzRun("CSV") { random in
      let report = report(&random)
      let text = report.text(as: .csv)
      if let harm = UnsafeOutput(in: text.withoutJoiners, allowing: ["\r", "\n", "\t"]) {
        throw FuzzRun.Breach("\(harm) in \(text.debugDescription)")
      }
      let rows = rowsOfCSV(text)
      let widths = Set(rows.map(\.count))
      try FuzzRun.require(
        rows.count == Array(report.main.rows).count + 1 && widths == [report.main.columns.count],
        "\(rows) of \(text.debugDescription)")
      let isRun = rows.joined().contains { cell in
        ["=", "@", "\t"].contains { cell.hasPrefix($0) }
      }
      try FuzzRun.require(!isRun, "A cell of \(rows) would be run")
    }
  }

  @Test("A table in Markdown keeps its columns, and is harmless")
  func markdown() {
    FuzzRun("Markdown") { random in
      let report = report(&random)
      var text = ""
      report.writeMarkdown { text += $0 }
      if let harm = UnsafeOutput(in: text.withoutJoiners, allowing: ["\n", "\t"]) {
        throw FuzzRun.Breach("\(harm) in \(text.debugDescription)")
      }
      let rows = text.split(separator: "\n").filter { $0.utf8.starts(with: "|".utf8) }
      let bars = Set(rows.map(\.unescapedBars))
      let isEmpty = report.main.isEmpty
      let expected: Set<Int> = isEmpty ? [] : [report.main.columns.count + 1]
      try FuzzRun.require(bars == expected, "\(bars) bars in \(text.debugDescription)")
    }
  }

  @Test("JSON lines are a line for each row, and each is read as the row's cells")
  func jsonLines() {
    FuzzRun("JSON lines") { random in
      let report = report(&random)
      let lines = report.text(as: .jsonLines).utf8.split(separator: 0x0A)
      try FuzzRun.require(lines.count == Array(report.main.rows).count, report.text(as: .jsonLines))
      for (line, row) in zip(lines, report.main.rows) {
        guard case .object(let members) = try JSONScanner.value(of: Array(line).span) else {
          throw FuzzRun.Breach("No object: \(line)")
        }
        try FuzzRun.require(members.map(\.value) == row, "\(members) of \(row)")
      }
    }
  }
}

/// The rows of a text by RFC 4180, each a list of cells.
private func rowsOfCSV(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = String.UnicodeScalarView()
  var isQuoted = false
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"":
      isQuoted.toggle()
      cell.append(scalar)
    case "," where !isQuoted:
      row.append(String(cell))
      cell = String.UnicodeScalarView()
    case "\r" where !isQuoted: break
    case "\n" where !isQuoted:
      rows.append(row + [String(cell)])
      (row, cell) = ([], String.UnicodeScalarView())
    default: cell.append(scalar)
    }
  }
  return rows.map { $0.map { $0.hasPrefix("\"") ? String($0.dropFirst().dropLast()) : $0 } }
}

extension String {
  /// Without what writes scripts and emoji, which files keep in its place.
  fileprivate var withoutJoiners: String {
    let kept = unicodeScalars.filter {
      ![0x200C, 0x200D].contains($0.value) && !(0xFE00...0xFE0F).contains($0.value)
        && !(0xE0020...0xE007F).contains($0.value)
    }
    return String(String.UnicodeScalarView(kept))
  }
}

extension Substring {
  /// How many bars part cells, and are not a cell's own.
  fileprivate var unescapedBars: Int {
    var isEscaped = false
    var count = 0
    for scalar in unicodeScalars {
      if scalar == "|" && !isEscaped { count += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return count
  }
}
