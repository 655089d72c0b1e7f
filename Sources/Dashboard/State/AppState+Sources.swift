import ConsultationModel
import ConsultationSearch
import Terminal

extension AppState {
  /// What opening the source of the selected record asks for: its text where that is at hand, which
  /// proves the words, else its page on the web; nil where it has neither.
  var sourceEffect: Effect? {
    guard case .record(let id, let record)? = selectedRecord else { return nil }
    let sources = sources(of: record)
    let held = sources.first { heldTexts.contains($0.source.id) }
    if let held, overlay != .text {
      return .read(held.source, words: held.words, of: record, id)
    }
    return sources.lazy.compactMap { $0.source.url.flatMap(WebAddress.init) }.first
      .map(Effect.browse)
  }

  /// Shows the text of a source at the words looked for.
  mutating func open(_ page: SourcePage) {
    effect = nil
    sourcePage = page
    cover(with: .text)
    (viewports[.text], anchors[.text]) = (nil, nil)
    scrolls[.text] = 0
    selections[.text] = page.start
  }

  /// The sources of a record, its own first, each with what the record takes from it.
  private func sources(of record: Record) -> [(source: Source, words: String?)] {
    if case .source(let source) = record { return [(source, nil)] }
    return record.evidence.compactMap { evidence in
      consultation.source(evidence.source).map { ($0, evidence.excerpt ?? record.passage?.text) }
    }
  }
}
