import ConsultationModel
import Terminal

extension TextLayout {
  /// What was looked up and, of that, what its source does not have.
  package mutating func verification(_ verification: Verification, in folder: SourceFolder) {
    set(verification.summary, .bold)
    for missing in verification.missingTexts {
      gap()
      set("\(missing.source.id): its text \(folder.path(of: missing.source)) is not there.")
      let noun = missing.words == 1 ? "excerpt or quotation" : "excerpts and quotations"
      let count = DecimalWords.grouped(missing.words)
      support(["\(count) \(noun) cannot be looked up"], margin: 2)
    }
    for misquotation in verification.misquotations { self.misquotation(misquotation) }
  }

  private mutating func misquotation(_ misquotation: Misquotation) {
    let words = misquotation.words
    gap()
    set(
      StyledText("\(words.kind.rawValue) \(words.record)", .bold)
        + StyledText(", \(words.field), is not in \(words.source):"))
    set(StyledText("“\(words.text)”"), margin: 2)
    guard let nearest = misquotation.nearest else {
      return set("Nothing there is like it.", .dim, margin: 2)
    }
    set("Nearest:", .dim, margin: 2)
    set(marked(nearest), margin: 2)
  }

  /// The passage with the words that differ between marks, so that no word depends on its looks.
  private func marked(_ comparison: WordComparison) -> StyledText {
    comparison.markedRuns.reduce(into: StyledText()) { text, run in
      switch run.kind {
      case .same: text.append(run.text)
      case .missing: text.append(run.text, .bold)
      case .added: text.append(run.text, Style(nil, [.bold, .underline]))
      }
    }
  }
}
