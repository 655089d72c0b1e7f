import ConsultationModel
import Terminal

/// The top of the screen: the consultation, the tabs, and what is shown, in words.
struct HeaderView {
  let scene: Scene

  /// The rows that it takes.
  static func rows(in state: AppState) -> Int { state.isCompact ? 2 : 5 }

  func draw(on drawing: inout Drawing, columns: Int) {
    guard !scene.state.isCompact else {
      drawCompact(on: &drawing, columns: columns)
      return
    }
    drawing.write(title(columns - 2), row: 0, column: 1, columns: columns - 2)
    drawTabs(on: &drawing, columns: columns)
    drawing.rule(row: 2, columns: columns)
    drawing.write(shown(columns - 2), row: 3, column: 1, columns: columns - 2)
  }

  private func title(_ columns: Int) -> StyledText {
    let consultation = scene.consultation
    var right: [String] = []
    if let published = consultation.published { right.append("reported \(published.words)") }
    let name = StyledText(consultation.title, StyleSheet.heading)
    let subtitle = consultation.subtitle.map { StyledText("  \($0)", StyleSheet.support) }
    let left = name + (subtitle ?? StyledText())
    // The dates of a consultation can wait for what is happening now.
    if let reading = scene.state.readingInWords { right = [reading] }
    let dates = StyledText(right.joined(separator: " · "), StyleSheet.support)
    let needed = scene.typesetter.width(of: left) + scene.typesetter.width(of: dates) + 2
    return scene.spread(needed <= columns ? left : name, dates, over: columns)
  }

  private func drawTabs(on drawing: inout Drawing, columns: Int) {
    var column = 1
    let labels = Tab.allCases.map { label(of: $0, isNamed: true) }
    let isNarrow = labels.reduce(0) { $0 + scene.typesetter.width(of: $1) + 3 } > columns + 2
    for tab in Tab.allCases {
      let label = label(of: tab, isNamed: !isNarrow || tab == scene.state.tab)
      let width = scene.typesetter.width(of: label)
      drawing.write(label, row: 1, column: column, columns: columns - column)
      drawing.addTarget(
        Rectangle(row: 1, column: column, rows: 1, columns: width + 1), .show(tab))
      column += width + 3
    }
    let hint = StyledText("\(scene.state.keyInWords(of: "search")) to search", StyleSheet.support)
    let width = scene.typesetter.width(of: hint)
    guard column + width + 1 < columns else { return }
    drawing.write(hint, row: 1, column: columns - width - 1, columns: width)
    drawing.addTarget(
      Rectangle(row: 1, column: columns - width - 1, rows: 1, columns: width), .openSearch)
  }

  /// A tab's number and, where there is room for it, its name.
  private func label(of tab: Tab, isNamed: Bool) -> StyledText {
    let isOpen = tab == scene.state.tab
    let number = StyledText("\(tab.number)", isOpen ? .bold : StyleSheet.support)
    guard isNamed else { return number }
    return number + StyledText(" ") + StyledText(tab.rawValue, isOpen ? StyleSheet.chosen : .plain)
  }

  private func drawCompact(on drawing: inout Drawing, columns: Int) {
    let state = scene.state
    let words = FilterWords(state)
    var left = StyledText(state.tab.rawValue, .bold)
    if !words.all.isEmpty { left.append("  " + words.line) }
    if let failure = state.progress.failure {
      left.append("  ⚠ \(failure.words)", StyleSheet.warning)
    } else if let reading = state.readingInWords {
      left.append("  " + reading, StyleSheet.aside)
    }
    var right = StyledText()
    for tab in Tab.allCases {
      if tab != .themes { right.append("·", StyleSheet.support) }
      right.append("\(tab.number)", tab == state.tab ? StyleSheet.chosen : .plain)
    }
    drawing.write(
      scene.spread(left, right, over: columns - 2), row: 0, column: 1, columns: columns - 2)
    let start = columns - 1 - (2 * Tab.allCases.count - 1)
    for tab in Tab.allCases {
      drawing.addTarget(
        Rectangle(row: 0, column: start + 2 * (tab.number - 1), rows: 1, columns: 1), .show(tab))
    }
    drawing.rule(row: 1, columns: columns)
  }

  /// What is shown, what Esc would take back, and which filters have no bearing here.
  private func shown(_ columns: Int) -> StyledText {
    let state = scene.state
    let words = FilterWords(state)
    var notes: [String] = []
    if let latest = state.filterTakenBack {
      notes.append("\(state.keyInWords(of: "back")) takes back \(latest)")
    }
    if !words.withoutBearing.isEmpty {
      notes.append("no bearing here: \(words.withoutBearing.joined(separator: ", "))")
    }
    let right = StyledText(notes.joined(separator: " · "), StyleSheet.support)
    guard !words.all.isEmpty else {
      let warning = StyledText(faults, StyleSheet.warning)
      return scene.spread(
        StyledText(everything, StyleSheet.support), notes.isEmpty ? warning : right, over: columns)
    }
    guard scene.state.progress.failure == nil else {
      return StyledText(faults, StyleSheet.warning)
    }
    let left = StyledText("Showing: ", StyleSheet.support) + StyledText(words.line, .bold)
    return scene.spread(left, right, over: columns)
  }

  /// What is wrong with the data, in words; empty where nothing is known to be.
  private var faults: String {
    var words: [String] = []
    if let failure = scene.state.progress.failure {
      words.append("⚠ \(failure.words)")
    }
    let rejected = scene.state.progress.rejected
    if rejected.count > 0 { words.append("⚠ \(rejected.words); greenpaper check lists them") }
    let misquoted = scene.state.verification?.misquotedPassages.count ?? 0
    if misquoted > 0 {
      words.append("⚠ \(misquoted) \(misquoted == 1 ? "quote" : "quotes") not word for word")
    }
    return words.joined(separator: "  ")
  }

  private var everything: String {
    let consultation = scene.consultation
    let counts = [
      (consultation.quotes.count, "quote"),
      (scene.state.progress.responses, "response"), (consultation.findings.count, "finding"),
      (consultation.indices(of: .ask).count, "ask"),
      (consultation.indices(of: .plan).count, "plan"), (consultation.figures.count, "figure"),
      (consultation.sources.count, "source"),
    ]
    guard counts.contains(where: { $0.0 > 0 }) else {
      guard scene.state.isPartial else { return "Nothing is in this consultation yet." }
      return scene.state.progress.failure == nil
        ? "The first responses are being read." : "No response could be read."
    }
    let words = counts.filter { $0.0 > 0 }.map {
      "\(DecimalWords.grouped($0.0)) \($0.1)\($0.0 == 1 ? "" : "s")"
    }
    return (scene.state.isPartial ? "Read so far: " : "Everything: ")
      + words.joined(separator: " · ")
  }
}
