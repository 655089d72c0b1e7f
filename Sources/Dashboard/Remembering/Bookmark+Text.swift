import ConsultationModel
import ConsultationSearch

/// A bookmark as it is kept in a file: one thing on a line, named by its first word.
extension Bookmark {
  private static let kept = KeptText(name: "place")

  /// Whether a later program has written a text, so that it must not be written over.
  package static func isOfAnotherVersion(_ text: String) -> Bool {
    kept.isOfAnotherVersion(text)
  }

  package var text: String { Self.kept.text(of: lines) }

  /// Reads a text that was kept; nil where anything in it cannot be understood.
  package init?(text: String) {
    guard let lines = Self.kept.lines(of: text) else { return nil }
    for line in lines {
      guard let name = line.first, take(name, Array(line.dropFirst())) else { return nil }
    }
  }

  private var lines: [[String]] {
    var lines = [["tab", tab.rawValue], ["basis", basis.rawValue]]
    if ledgerByDate { lines.append(["by-date"]) }
    lines += markedFigures.map { ["mark", $0] }
    lines += filters.map(Self.line)
    lines += focuses.map { ["focus", $0.key.rawValue, $0.value.rawValue] }.sorted { $0[1] < $1[1] }
    for (pane, paneState) in paneStates.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let record = paneState.record.map { [$0.kind.rawValue, $0.id] } ?? []
      lines.append(
        ["place", pane.rawValue, "\(paneState.position)", "\(paneState.scroll)"] + record)
      guard let anchor = paneState.anchor else { continue }
      lines.append(["from", pane.rawValue, "\(anchor.position)", "\(-anchor.row)"])
    }
    lines.append(["columns", crosstab.columns.keptName])
    lines.append(["measure", crosstab.measure.rawValue])
    lines.append(["cell", "\(crosstab.cursor.row)", "\(crosstab.cursor.column)"])
    if let sort = crosstab.sort {
      lines.append(["sort", "\(sort.column)", sort.isDescending ? "most-first" : "least-first"])
    }
    return lines
  }

  private static func line(_ filter: Filter) -> [String] {
    switch filter {
    case .query(let text): ["search", text]
    case .values(let field, let values): ["only", field.keptName] + values.sorted()
    case .cell(let cell): ["counted"] + cell.values.flatMap { [$0.field.keptName, $0.value] }
    }
  }

  /// Takes in one line; false where it makes no sense.
  private mutating func take(_ name: String, _ words: [String]) -> Bool {
    switch (name, words.count) {
    case ("tab", 1): assign(Tab(rawValue: words[0]), to: \.tab)
    case ("basis", 1): assign(Basis(rawValue: words[0]), to: \.basis)
    case ("by-date", 0): assign(true, to: \.ledgerByDate)
    case ("mark", 1): assign(markedFigures + words, to: \.markedFigures)
    case ("search", 1): assign(filters + [.query(words[0])], to: \.filters)
    case ("only", 1...): takeValues(words)
    case ("counted", 2...): takeTableCell(words)
    case ("focus", 2): takeFocus(words)
    case ("place", 3), ("place", 5): takePaneState(words)
    case ("from", 3): takeAnchor(words)
    case ("columns", 1): assign(Field(keptName: words[0]), to: \.crosstab.columns)
    case ("measure", 1):
      assign(CrosstabChoice.Measure(rawValue: words[0]), to: \.crosstab.measure)
    case ("cell", 2), ("sort", 2): takeCrosstab(name, words)
    default: false
    }
  }

  private mutating func assign<Value>(
    _ value: Value?, to path: WritableKeyPath<Bookmark, Value>
  ) -> Bool {
    guard let value else { return false }
    self[keyPath: path] = value
    return true
  }

  private mutating func takeValues(_ words: [String]) -> Bool {
    guard let field = Field(keptName: words[0]) else { return false }
    filters.append(.values(field, Set(words.dropFirst())))
    return true
  }

  private mutating func takeTableCell(_ words: [String]) -> Bool {
    guard words.count.isMultiple(of: 2) else { return false }
    var cell = TableCell(values: [])
    for index in stride(from: 0, to: words.count, by: 2) {
      guard let field = Field(keptName: words[index]) else { return false }
      let value = words[index + 1]
      cell.values.append(TableCell.Value(field: field, value: value, name: value))
    }
    filters.append(.cell(cell))
    return true
  }

  private mutating func takeFocus(_ words: [String]) -> Bool {
    guard let tab = Tab(rawValue: words[0]), let pane = Pane(rawValue: words[1]) else {
      return false
    }
    focuses[tab] = pane
    return true
  }

  private mutating func takePaneState(_ words: [String]) -> Bool {
    guard let pane = Pane(rawValue: words[0]), let position = Int(kept: words[1]),
      let scroll = Int(kept: words[2])
    else { return false }
    var paneState = PaneState(position: position, scroll: scroll)
    if words.count == 5 {
      guard let kind = RecordKind(rawValue: words[3]) else { return false }
      paneState.record = Record(kind: kind, id: words[4])
    }
    paneStates[pane] = paneState
    return true
  }

  /// Takes in the record that a list is shown from, and how many of its rows lie above the pane.
  private mutating func takeAnchor(_ words: [String]) -> Bool {
    guard let pane = Pane(rawValue: words[0]), paneStates[pane] != nil,
      let position = Int(kept: words[1]), let hidden = Int(kept: words[2])
    else { return false }
    paneStates[pane]?.anchor = Anchor(position: position, row: -hidden)
    return true
  }

  private mutating func takeCrosstab(_ name: String, _ words: [String]) -> Bool {
    guard let first = Int(kept: words[0]) else { return false }
    if name == "cell" {
      guard let column = Int(kept: words[1]) else { return false }
      crosstab.cursor = CrosstabChoice.Cell(row: first, column: column)
    } else {
      guard ["most-first", "least-first"].contains(words[1]) else { return false }
      crosstab.sort = CrosstabChoice.Sort(column: first, isDescending: words[1] == "most-first")
    }
    return true
  }
}

extension Int {
  /// A row in a list or a number of rows, of which there cannot be more than a screen or a
  /// file could have.
  fileprivate init?(kept word: String) {
    guard let number = Int(word), (0...1_000_000_000).contains(number) else { return nil }
    self = number
  }
}

extension Field {
  /// An attribute's name follows a sign, lest it be taken for that of another field.
  fileprivate var keptName: String {
    if case .attribute(let name) = self { "=" + name } else { name }
  }

  fileprivate init?(keptName: String) {
    if keptName.hasPrefix("=") {
      self = .attribute(String(keptName.dropFirst()))
    } else if let field = Field.common.first(where: { $0.name == keptName }) {
      self = field
    } else {
      return nil
    }
  }
}
