import ConsultationModel
import ConsultationSearch

extension AppState {
  /// What the open tab lists; nil where it lists nothing.
  var exportedContent: Export.Content? {
    switch tab {
    case .themes where !consultation.themes.isEmpty:
      request(for: .records).map(Export.Content.themes)
    case .quotes where count(in: .quotes) > 0: request(for: .passages).map(Export.Content.quotes)
    case .funding where !funding.page.figures.isEmpty:
      request(for: .figures).map { .funding($0, basis) }
    case .answers where count(in: .asks) > 0: request(for: .asks).map(Export.Content.answers)
    case .crosstab where crosstab.base > 0: crosstabRequest.map(Export.Content.crosstab)
    case .sources where !consultation.sources.isEmpty:
      request(for: .sources).map(Export.Content.sources)
    default: nil
    }
  }

  mutating func openExport() {
    guard exportedContent != nil else { return }
    exportPrompt = ExportPrompt(suggestedName)
    cover(with: .export)
  }

  /// Enter in the prompt: asks for the file to be written.
  mutating func requestExport() {
    guard let content = exportedContent else { return }
    effect = exportPrompt?.export(of: content).map(Effect.export)
  }

  /// Closes the prompt over a file that is written, or says in it what stood in the way.
  mutating func receive(_ outcome: Export.Outcome) {
    effect = nil
    exportPrompt?.take(outcome)
    guard case .written(let words) = outcome, overlay == .export else { return }
    uncover()
    remark = words
  }

  /// A name that says what is in the file: the tab and, in their own words, its filters.
  private var suggestedName: String {
    let words = [tab.rawValue] + FilterWords(self).all
    let parts = words.flatMap { word in
      Folding.folded(word).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    }
    var name = ""
    for part in parts where name.count + part.count < Self.longestName {
      name += (name.isEmpty ? "" : "-") + part
    }
    return name + ".csv"
  }

  private static let longestName = 60
}
