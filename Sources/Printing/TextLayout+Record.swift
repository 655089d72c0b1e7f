import ConsultationModel
import RecordText
import Terminal

extension TextLayout {
  /// A record line by line, what was searched for in it marked.
  package mutating func record(
    _ record: Record, _ extent: RecordLines.Extent = .full, margin: Int = 0,
    mark: (String) -> StyledText = { StyledText($0) }
  ) {
    let isStrong = record.answer != nil
    let lines = RecordLines(in: consultation).lines(of: record, extent)
    let inner = margin + room(of: lines.first)
    for (index, line) in lines.enumerated() {
      switch line.part {
      case .statement: statement(line, isStrong: isStrong, margin: margin, mark)
      case .quotation: quotation(line, margin: index == 0 ? margin : inner, mark)
      case .detail: detail(line, margin: inner)
      case .share(let fraction): share(line, fraction, margin: inner)
      case .reply: reply(line, margin: inner + 2, mark)
      case .caveat: caveat(line, margin: inner)
      case .heading: heading(line.plain)
      case .paragraph: set(joined(line.words, mark), margin: inner)
      case .address: address(line.plain, margin: inner)
      }
    }
  }

  /// How much room a record's first line leaves before the others.
  private func room(of first: RecordLine?) -> Int {
    guard let first else { return 0 }
    if first.part == .quotation { return 1 }
    return first.lead.map { $0.role == .date ? Self.dateRoom : typesetter.width(of: $0.text) + 1 }
      ?? 0
  }

  private static let dateRoom = 13

  private mutating func statement(
    _ line: RecordLine, isStrong: Bool, margin: Int, _ mark: (String) -> StyledText
  ) {
    let text = joined(line.words, mark).restyled { isStrong ? $0.with(.bold) : $0 }
    guard line.end.isEmpty else {
      return spread(text, joined(line.end), margin: margin)
    }
    let lead = line.lead.map { words in
      words.role == .date
        ? typesetter.padded(StyledText(words.text), to: Self.dateRoom)
        : StyledText(words.text + " ", .bold)
    }
    set(text, margin: margin, lead: lead ?? StyledText())
  }

  /// Words in quotation marks, paragraph by paragraph.
  private mutating func quotation(
    _ line: RecordLine, margin: Int, _ mark: (String) -> StyledText
  ) {
    let paragraphs = line.plain.split(whereSeparator: \.isNewline).map(String.init)
    let shown = paragraphs.isEmpty ? [line.plain] : paragraphs
    for (index, paragraph) in shown.enumerated() {
      if index > 0 { gap() }
      let end = index == shown.count - 1 ? "”" : ""
      let lead = StyledText(index == 0 ? "“" : " ")
      set(mark(paragraph) + StyledText(end), margin: margin, lead: lead)
    }
  }

  private mutating func detail(_ line: RecordLine, margin: Int) {
    support((line.words + line.end).map(\.text), margin: margin)
  }

  private mutating func share(_ line: RecordLine, _ fraction: Fraction?, margin: Int) {
    guard let fraction else { return detail(line, margin: margin) }
    let drawn = bar(fraction.value, of: 1, columns: Self.shareColumns, hasGround: true)
    let words = (line.words + line.end).map(\.text).joined(separator: RecordLine.separator)
    set(StyledText(words, .dim), margin: margin, lead: drawn + StyledText("  "))
  }

  private static let shareColumns = 10

  private mutating func reply(
    _ line: RecordLine, margin: Int, _ mark: (String) -> StyledText
  ) {
    let head = line.words.dropLast().map(\.text).joined(separator: RecordLine.separator)
    let text = line.words.last.map { mark($0.text) } ?? StyledText()
    set(StyledText(head + ": ") + text, margin: margin)
    support(line.end.map(\.text), margin: margin + 2)
  }

  private mutating func caveat(_ line: RecordLine, margin: Int) {
    set(StyledText(line.plain, .dim), margin: margin, lead: StyledText("! "))
  }

  private mutating func address(_ url: String, margin: Int) {
    set(StyledText(url, .dim, link: WebAddress(url)), margin: margin)
  }

  private func joined(
    _ words: [RecordLine.Words], _ mark: (String) -> StyledText = { StyledText($0) }
  ) -> StyledText {
    var text = StyledText()
    for (index, part) in words.enumerated() {
      if index > 0 { text.append(RecordLine.separator) }
      let isStrong = part.role == .amount
      text.append(mark(part.text).restyled { isStrong ? $0.with(.bold) : $0 })
    }
    return text
  }
}
