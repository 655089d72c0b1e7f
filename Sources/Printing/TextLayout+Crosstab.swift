import ConsultationModel
import ConsultationSearch
import Terminal

extension TextLayout {
  /// A crosstab in blocks of as many columns as fit, each beside the names of the rows.
  package mutating func crosstab(_ count: CrosstabReport) {
    let base = count.table.base.map { StyledText(Counted($0, "passage").description, .dim) }
    spread(StyledText(count.title, .bold), base ?? StyledText())
    var block = CrosstabBlock(rows: count.table.rows.map(\.name), width: width, typesetter)
    for column in CrosstabBlock.columns(of: count) {
      if !block.fits(column) {
        set(block)
        block = CrosstabBlock(rows: count.table.rows.map(\.name), width: width, typesetter)
      }
      block.append(column)
    }
    set(block)
    gap()
    for note in count.notes { set(note, .dim) }
  }

  private mutating func set(_ block: CrosstabBlock) {
    gap()
    for line in block.lines { self.line(line) }
  }
}

/// Some columns of a crosstab beside the names of its rows.
private struct CrosstabBlock {
  /// What stands in one column, from its head down.
  struct Column {
    let head: String
    let base: String
    let cells: [String]
  }

  private let names: [String]
  private let nameWidth: Int
  private let width: Int
  private let typesetter: Typesetter
  private var columns: [Column] = []
  /// In cells, of each column.
  private var widths: [Int] = []

  /// A longer head is set in several lines.
  private static let headWidth = 12
  private static let gap = 2

  init(rows: [String], width: Int, _ typesetter: Typesetter) {
    names = ["base"] + rows
    let widest = names.map { typesetter.width(of: $0) }.max() ?? 0
    nameWidth = max(1, min(widest, width / 3))
    self.width = width
    self.typesetter = typesetter
  }

  static func columns(of count: CrosstabReport) -> [Column] {
    let table = count.table
    func words(_ number: Int?) -> String {
      number.map(DecimalWords.grouped) ?? CrosstabReport.hidden
    }
    let all = Column(
      head: "all", base: words(table.base), cells: table.rows.map { words($0.base) })
    return [all]
      + zip(count.names, table.columns).enumerated().map { index, column in
        Column(
          head: column.0, base: words(column.1.base),
          cells: table.rows.map { words($0.cells[index]) })
      }
  }

  /// A first column always fits, however narrow the page is.
  func fits(_ column: Column) -> Bool {
    let used = widths.reduce(nameWidth) { $0 + Self.gap + $1 }
    return columns.isEmpty || used + Self.gap + self.width(of: column) <= width
  }

  mutating func append(_ column: Column) {
    columns.append(column)
    widths.append(width(of: column))
  }

  private func width(of column: Column) -> Int {
    let head = min(typesetter.width(of: column.head), Self.headWidth)
    let numbers = ([column.base] + column.cells).map { typesetter.width(of: $0) }.max() ?? 0
    return max(1, min(max(head, numbers), width - nameWidth - Self.gap))
  }

  var lines: [StyledText] {
    let heads = row("", columns.map(\.head), .bold)
    let bases = row(names[0], columns.map(\.base), .dim)
    let cells = names.dropFirst().enumerated().flatMap { index, name in
      row(name, columns.map { $0.cells[index] }, .plain)
    }
    return heads + bases + cells
  }

  /// A row of as many lines as its longest text takes, all texts ending on the last.
  private func row(_ name: String, _ texts: [String], _ style: Style) -> [StyledText] {
    let widths = [nameWidth] + widths
    let wrapped = zip([name] + texts, widths).map { text, width in
      typesetter.wrap(StyledText(text, style), to: width)
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var result = StyledText()
      for (index, lines) in wrapped.enumerated() {
        let missing = height - lines.count
        let text = line < missing ? StyledText() : lines[line - missing]
        if index > 0 { result.append(String(repeating: " ", count: Self.gap)) }
        result.append(
          typesetter.padded(text, to: widths[index], alignment: index > 0 ? .right : .left))
      }
      return typesetter.truncated(result, to: width)
    }
  }
}
