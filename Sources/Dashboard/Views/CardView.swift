import ConsultationModel
import ConsultationSearch
import Terminal

/// One record whole, with its evidence: the source and, where it is held, its own words.
struct CardView {
  let scene: Scene
  let record: Record

  private var consultation: Consultation { scene.consultation }

  /// What a record of a kind is called.
  static func title(of kind: RecordKind) -> String {
    switch kind {
    case .quote: "Quote"
    case .response: "Response"
    case .finding: "Finding"
    case .answer: "Ask, and what was answered"
    case .figure: "Figure"
    case .theme: "Theme"
    case .event: "Date"
    case .source: "Source"
    }
  }

  /// The lines of the card, for a width.
  func lines(columns: Int) -> [StyledText] {
    let blocks = RecordBlocks(scene, columns: columns)
    let width = blocks.columns
    var lines = blocks.lines(of: record)
    switch record {
    case .quote(let passage), .response(let passage):
      lines += attribution(passage.attribution, width)
      lines += particulars(of: passage, width)
      lines += misquotation(of: passage, width)
      lines += evidence(passage.evidence, width)
    case .finding(let finding): lines += evidence(finding.evidence, width)
    case .answer(let answer): lines = self.answer(answer, width)
    case .figure(let figure): lines += self.figure(figure, width)
    case .event(let event): lines += evidence(event.evidence, width)
    case .source(let source): lines += self.source(source, width)
    case .theme: break
    }
    return lines
  }

  private func attribution(_ words: String?, _ width: Int) -> [StyledText] {
    guard let words else { return [] }
    return paragraph("As the source introduces it", words, width)
  }

  /// What is known of a response beside its words.
  private func particulars(of passage: Passage, _ width: Int) -> [StyledText] {
    var words: [String] = []
    if let position = passage.position { words.append("Position: \(position)") }
    if let isRich = passage.evidenceRich { words.append("Evidence: \(isRich ? "rich" : "none")") }
    if passage.repeats > 1 { words.append("Received \(passage.repeats) times; counted once") }
    return words.flatMap { scene.wrapped(scene.marked($0, Palette.aside), to: width) }
  }

  /// The nearest words of the source, and in which words they differ.
  private func misquotation(of passage: Passage, _ width: Int) -> [StyledText] {
    guard let misquotation = scene.state.misquotation(of: passage) else { return [] }
    guard let nearest = misquotation.nearest else {
      return paragraph("Not in the source", "Nothing near these words was found in it.", width)
    }
    var text = StyledText()
    for run in nearest.markedRuns {
      text.append(run.text, run.kind == .same ? .plain : Palette.warning.with(.bold))
    }
    let key = "[-only the source has-] {+only the quotation has+}"
    return [StyledText(), StyledText("Nearest in the source", Palette.heading)]
      + scene.wrapped(text, to: width)
      + scene.wrapped(StyledText(key, Palette.aside), to: width)
  }

  /// The ask and its replies on one line of time, then the evidence for each.
  private func answer(_ answer: Answer, _ width: Int) -> [StyledText] {
    var lines = AnswerTimeline(scene, columns: width).lines(of: answer)
    lines += evidence(answer.evidence, width, heading: "Where it was asked")
    for reply in answer.repliesInTime {
      let date = reply.date.map { ", \($0.words)" } ?? ""
      lines += evidence(reply.evidence, width, heading: "Where \(reply.by) replied\(date)")
    }
    return lines
  }

  private func figure(_ figure: Figure, _ width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for basis in Basis.allCases where basis != .total {
      guard let value = figure.value(on: basis) else { continue }
      lines.append(StyledText("\(Money(value, figure.currency)) \(basis.suffix)"))
    }
    if let people = figure.peopleWords
      ?? figure.people.map({ "\(DecimalWords.grouped($0)) \($0 == 1 ? "person" : "people")" })
    {
      lines.append(StyledText("for \(people)"))
    }
    if let whole = figure.partOf.flatMap(consultation.figure) {
      lines += scene.wrapped(
        StyledText("Part of \(whole.name) (\(whole.words)); never added to it."), to: width)
    }
    if let note = figure.note { lines += paragraph("Note", note, width) }
    lines += evidence(figure.evidence, width)
    guard !figure.alsoReported.isEmpty else { return lines }
    lines += [StyledText(), StyledText("Also reported", Palette.heading)]
    for report in figure.alsoReported {
      lines += scene.hanging(
        StyledText("· "), scene.marked(words(of: report, figure)), to: width)
    }
    return lines
  }

  private func words(of report: Figure.OtherReport, _ figure: Figure) -> String {
    let amount = report.amount.map { Money(Double($0), figure.currency).description }
    let said = [amount, report.period.words, report.words].compactMap(\.self)
    let source = consultation.source(report.source)?.citation ?? report.source
    return said.isEmpty ? source : "\(said.joined(separator: ", ")): \(source)"
  }

  private func evidence(_ evidence: Evidence?, _ width: Int, heading: String = "Source")
    -> [StyledText]
  {
    guard let evidence, let source = consultation.source(evidence.source) else { return [] }
    var lines: [StyledText] = []
    if let excerpt = evidence.excerpt {
      lines += paragraph("In the source’s words", excerpt, width)
    }
    lines += [StyledText(), StyledText(heading, Palette.heading)]
    return lines + self.source(source, width, isWhole: true)
  }

  private func source(_ source: Source, _ width: Int, isWhole: Bool = false) -> [StyledText] {
    var lines: [StyledText] = []
    if isWhole {
      lines += scene.wrapped(StyledText(source.title), to: width)
      lines += scene.wrapped(StyledText(source.citation, Palette.aside), to: width)
    }
    if let author = source.author { lines.append(StyledText("by \(author)", Palette.aside)) }
    if let url = source.url {
      lines += scene.wrapped(scene.address(url), to: width)
    }
    if !source.held {
      lines.append(StyledText("Cited; its text is not held.", Palette.aside))
    }
    return lines
  }

  private func paragraph(_ heading: String, _ text: String, _ width: Int) -> [StyledText] {
    [StyledText(), StyledText(heading, Palette.heading)]
      + scene.wrapped(scene.marked(text), to: width)
  }
}
