import ConsultationModel
import ConsultationSearch
import Terminal

/// Records set as lines of text, the same wherever they are shown.
struct RecordBlocks {
  let scene: Scene
  /// How many columns the lines may take.
  let columns: Int

  /// The widest measure that still reads well.
  static let measure = 84

  init(_ scene: Scene, columns: Int) {
    self.scene = scene
    self.columns = max(1, min(columns, Self.measure))
  }

  /// The lines of a record; the same text in full, or as much as a list of results shows.
  func lines(of record: Record) -> [StyledText] {
    switch record {
    case .quote(let passage), .response(let passage): lines(of: passage)
    case .finding(let finding): lines(of: finding)
    case .answer(let answer): lines(of: answer)
    case .figure(let figure): lines(of: figure)
    case .theme(let theme): lines(of: theme)
    case .event(let event): lines(of: event)
    case .source(let source): lines(of: source)
    }
  }

  func lines(of passage: Passage) -> [StyledText] {
    let text = scene.marked(passage.text) + StyledText("”")
    let margin = StyledText(" ")
    var lines = scene.hanging(StyledText("“"), text, to: columns)
    if let question = passage.question.flatMap(scene.consultation.question) {
      let number = question.number.map { "\($0) " } ?? ""
      let words = StyledText("\(number)\(question.text)", Palette.aside)
      lines += scene.hanging(margin, words, to: columns)
    }
    if scene.state.isMisquoted(passage) {
      let warning = StyledText("⚠ not word for word in its source", Palette.warning)
      lines += scene.hanging(margin, warning, to: columns)
    }
    let attributes = passage.attributes.map {
      "\($0.name): \($0.values.joined(separator: ", "))"
    }
    if !attributes.isEmpty {
      let words = StyledText(attributes.joined(separator: " · "), Palette.aside)
      lines += scene.hanging(margin, words, to: columns)
    }
    var speaker = StyledText()
    speaker.append(scene.consultation.respondentTypeName(passage.respondentType))
    for theme in passage.themes {
      speaker.append(" · \(scene.consultation.themeName(theme))", Palette.aside)
    }
    lines += scene.spreadOrStacked(speaker, citation(passage.evidence), over: columns - 1)
      .map { margin + $0 }
    return lines
  }

  func lines(of finding: Finding) -> [StyledText] {
    var lines = scene.wrapped(scene.marked(finding.text), to: columns)
    guard let share = finding.share else { return lines }
    var line = StyledText()
    if let fraction = share.fraction {
      let width = min(20, columns / 3)
      let bar = scene.bar(fraction.value, of: 1, columns: width)
      line.append(scene.typesetter.padded(bar, to: width + 1))
    }
    line.append(share.words, Palette.aside)
    if let position = finding.position {
      line.append(" · \(position.rawValue)", Palette.aside)
    }
    lines.append(line)
    return lines
  }

  func lines(of answer: Answer) -> [StyledText] {
    let glyph = StyledText(answer.status.glyph + " ", Palette.style(of: answer.status))
    var lines = scene.hanging(glyph, scene.marked(answer.ask), to: columns)
    var status = StyledText("  ")
    status.append(answer.status.rawValue)
    if let due = answer.due { status.append(", due \(due.words)") }
    lines += scene.spreadOrStacked(
      status, scene.marked("  asked by: \(answer.askedBy)", Palette.aside), over: columns)
    return lines
  }

  func lines(of figure: Figure) -> [StyledText] {
    let sum = StyledText(Money(Double(figure.amount), figure.currency).description, .bold)
    let name = scene.marked(figure.name)
    let kind = [figure.kind.rawValue, figure.period.words, figure.areasDescription]
      .compactMap(\.self).joined(separator: " · ")
    return [scene.spread(name, sum, over: columns)]
      + scene.spreadOrStacked(
        StyledText(kind, Palette.aside), citation(figure.evidence), over: columns)
  }

  func lines(of theme: Theme) -> [StyledText] {
    let name = scene.wrapped(scene.marked(theme.name, Palette.heading), to: columns)
    guard let summary = theme.summary else { return name }
    return name + [StyledText()] + scene.wrapped(scene.marked(summary), to: columns)
  }

  func lines(of event: Event) -> [StyledText] {
    let date = StyledText(event.date.words, Palette.aside)
    return scene.hanging(
      scene.typesetter.padded(date, to: 13), scene.marked(event.text), to: columns)
  }

  func lines(of source: Source) -> [StyledText] {
    scene.wrapped(scene.marked(source.title), to: columns)
      + scene.wrapped(scene.marked(source.citation, Palette.aside), to: columns)
  }

  private func citation(_ evidence: Evidence?) -> StyledText {
    StyledText(scene.consultation.citation(of: evidence) ?? "", Palette.aside)
  }
}
