import ConsultationModel
import RecordText
import Terminal

/// Records set as lines of text, the same wherever they are shown.
struct RecordBlocks {
  let scene: Scene
  /// How many columns the lines may take.
  let columns: Int
  private let records: RecordLines

  /// The widest measure that still reads well.
  static let measure = 84

  init(_ scene: Scene, columns: Int) {
    self.scene = scene
    self.columns = max(1, min(columns, Self.measure))
    records = RecordLines(in: scene.consultation)
  }

  /// The lines of a record.
  func lines(of record: Record, _ extent: RecordLines.Extent = .brief) -> [StyledText] {
    let told = records.lines(of: record, extent)
    let margin = margin(below: told.first)
    let isStrong = extent != .brief && (record.kind == .ask || record.kind == .plan)
    return told.enumerated().flatMap { index, line -> [StyledText] in
      let set: [StyledText]
      switch line.part {
      case .statement: set = statement(line, isStrong ? .bold : style(of: record.kind))
      case .quotation where index == 0: set = quotation(line, 0) + warning(of: record, margin)
      case .quotation: set = quotation(line, margin)
      case .detail: set = detail(line, margin)
      case .share(let fraction): set = share(line, fraction)
      case .reply:
        let isLast = index + 1 == told.count || told[index + 1].part != .reply
        set = reply(line, isLast: isLast)
      case .caveat: set = caveat(line, margin)
      case .heading: set = [StyledText(), StyledText(line.plain, StyleSheet.heading)]
      case .paragraph: set = paragraph(line)
      case .address: set = scene.wrapped(scene.address(line.plain), to: columns)
      }
      return set
    }
  }

  /// How far the lines below the first one stand in, so that they begin with its words.
  private func margin(below first: RecordLine?) -> Int {
    guard let first else { return 0 }
    if first.part == .quotation { return 1 }
    return first.lead.map { scene.typesetter.width(of: lead($0)) } ?? 0
  }

  private func style(of kind: RecordKind) -> Style { kind == .theme ? StyleSheet.heading : .plain }

  private func lead(_ words: RecordLine.Words) -> StyledText {
    switch words.role {
    case .date: scene.typesetter.padded(StyledText(words.text, StyleSheet.aside), to: 13)
    default: StyledText(words.text + " ", StyleSheet.style(of: words.role))
    }
  }

  private func statement(_ line: RecordLine, _ style: Style) -> [StyledText] {
    let text = scene.marked(line.words.map(\.text).joined(separator: " "), style)
    if let lead = line.lead { return scene.hanging(self.lead(lead), text, to: columns) }
    guard !line.end.isEmpty else { return scene.wrapped(text, to: columns) }
    return [scene.spread(text, joined(line.end), over: columns)]
  }

  private func quotation(_ line: RecordLine, _ margin: Int) -> [StyledText] {
    let text = scene.marked(line.words.map(\.text).joined()) + StyledText("”")
    return indented(
      scene.hanging(StyledText("“"), text, to: columns - margin), by: margin)
  }

  private func warning(of record: Record, _ margin: Int) -> [StyledText] {
    guard let passage = record.passage, scene.state.isMisquoted(passage) else { return [] }
    let warning = StyledText("⚠ not word for word in its source", StyleSheet.warning)
    return indented(scene.wrapped(warning, to: columns - margin), by: margin)
  }

  private func detail(_ line: RecordLine, _ margin: Int) -> [StyledText] {
    let (words, end) = (joined(line.words), joined(line.end))
    if line.end.isEmpty { return indented(scene.wrapped(words, to: columns - margin), by: margin) }
    return indented(scene.spreadOrStacked(words, end, over: columns - margin), by: margin)
      .filter { !$0.isEmpty }
  }

  /// How many respondents a finding speaks of, as a bar where the words are a number.
  private func share(_ line: RecordLine, _ fraction: Fraction?) -> [StyledText] {
    var text = StyledText()
    if let fraction {
      let width = min(20, columns / 3)
      let bar = scene.bar(fraction.value, of: 1, columns: width)
      text.append(scene.typesetter.padded(bar, to: width + 1))
    }
    text.append(joined(line.words))
    if text.isEmpty { return line.end.isEmpty ? [] : scene.wrapped(joined(line.end), to: columns) }
    return scene.spreadOrStacked(text, joined(line.end), over: columns)
  }

  /// A reply or remark, beside the line that joins it to the ones before and after.
  private func reply(_ line: RecordLine, isLast: Bool) -> [StyledText] {
    let width = max(10, columns - 5)
    let head = joined(Array(line.words.dropLast()))
    let text = line.words.suffix(1).map { scene.marked($0.text) }
    let end = joined(line.end)
    let room = scene.typesetter.width(of: head) + scene.typesetter.width(of: end) + 2
    let isBeside = !end.isEmpty && room <= width
    let lines =
      (isBeside ? [scene.spread(head, end, over: width)] : scene.wrapped(head, to: width))
      + text.flatMap { scene.wrapped($0, to: width) }
      + (isBeside || end.isEmpty ? [] : scene.wrapped(end, to: width))
    return lines.enumerated().map { row, line in
      let mark = row == 0 ? (isLast ? "└─ " : "├─ ") : (isLast ? "   " : "│  ")
      return StyledText("  " + mark, StyleSheet.rule) + line
    }
  }

  private func caveat(_ line: RecordLine, _ margin: Int) -> [StyledText] {
    let lead = StyledText("! ", StyleSheet.warning)
    return indented(scene.hanging(lead, joined(line.words), to: columns - margin), by: margin)
  }

  private func paragraph(_ line: RecordLine) -> [StyledText] {
    scene.wrapped(joined(line.words), to: columns)
  }

  /// Words beside each other, each with the look of its role.
  private func joined(_ words: [RecordLine.Words]) -> StyledText {
    var text = StyledText()
    for (index, part) in words.enumerated() {
      if index > 0 { text.append(RecordLine.separator, StyleSheet.aside) }
      text.append(scene.marked(part.text, StyleSheet.style(of: part.role)))
    }
    return text
  }

  private func indented(_ lines: [StyledText], by margin: Int) -> [StyledText] {
    lines.map { StyledText(String(repeating: " ", count: margin)) + $0 }
  }
}

extension StyleSheet {
  /// The look of words by what they are.
  fileprivate static func style(of role: RecordLine.Role) -> Style {
    switch role {
    case .own, .speaker: .plain
    case .amount: .bold
    case .status(let status): style(of: status)
    case .date, .aside, .citation: aside
    case .warning: warning
    }
  }
}
