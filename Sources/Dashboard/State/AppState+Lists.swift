import ConsultationModel
import ConsultationSearch

/// What the panes list, from what the search engine found.
extension AppState {
  /// The respondent types with the number of passages that each would leave.
  package var typeCounts: [SearchResults.FacetCount] {
    results(of: .passages).facets[.type] ?? []
  }

  /// The records that a pane lists; none where it lists values.
  func records(in pane: Pane) -> RecordSequence {
    switch pane {
    case .detail: detail
    case .quotes: quotes
    case .figures: RecordSequence(fundingRecords)
    case .asks: RecordSequence(asks)
    case .drawn: RecordSequence(drawn)
    case .results: matches
    case .themes:
      RecordSequence(
        consultation.themes.indices.map { RecordID(kind: .theme, index: $0) })
    case .sources:
      RecordSequence(
        consultation.sources.indices.map { RecordID(kind: .source, index: $0) })
    case .types, .statuses, .table, .commands, .text, .page: RecordSequence()
    }
  }

  /// What the search found, kind by kind, the best of each kind first.
  package var matches: RecordSequence { RecordSequence(followedBy: results(of: .matches).hits) }

  /// The passages listed.
  package var quotes: RecordSequence { RecordSequence(followedBy: results(of: .passages).hits) }

  /// The chosen theme itself, whatever the filters, then its records in the order of the
  /// sections that show them.
  package var detail: RecordSequence {
    guard chosenTheme != nil else { return RecordSequence() }
    let theme = RecordID(kind: .theme, index: selection(in: .themes))
    return RecordSequence([theme], followedBy: results(of: .detail).hits)
  }

  /// The figures of the Funding tab, in order.
  package var fundingPage: FundingPage {
    let figures = results(of: .figures).hits.map(\.record).filter { $0.kind == .figure }
    return FundingPage(
      consultation, basis: basis, marked: markedFigures, byDate: ledgerByDate,
      matching: Set(figures.map { consultation.figures[$0.index].id }))
  }

  /// The events of the Funding tab, in order of date.
  package var dates: [RecordID] {
    let found = results(of: .figures).hits.map(\.record).filter { $0.kind == .event }
    return found.sorted { one, other in
      let first = (consultation.events[one.index].date, one.index)
      return first < (consultation.events[other.index].date, other.index)
    }
  }

  /// All that the Funding tab lists: its figures, as often as each stands there, then the dates.
  package var fundingRecords: [RecordID] {
    let places = Dictionary(
      consultation.figures.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    return fundingPage.figures.compactMap { places[$0.id] }
      .map { RecordID(kind: .figure, index: $0) } + dates
  }

  /// The statuses of asks with the number of asks that each would leave.
  package var statusCounts: [SearchResults.FacetCount] {
    results(of: .asks).facets[.status] ?? []
  }

  /// The asks listed, theme by theme.
  package var asks: [RecordID] {
    let found = results(of: .asks).hits.map(\.record)
    return consultation.themes.flatMap { theme in
      found.filter { consultation.answers[$0.index].theme == theme.id }
    }
  }

  /// The chosen source itself, whatever the filters, then the records drawn from it, in the
  /// order of the document where that is known.
  package var drawn: [RecordID] {
    guard let source = chosenSource else { return [] }
    let document = RecordID(kind: .source, index: selection(in: .sources))
    let placed = results(of: .drawn).hits.enumerated().map { place, hit in
      (
        record: hit.record,
        paragraph: consultation.paragraph(of: hit.record, in: source.id) ?? .max, place: place
      )
    }
    let sorted = placed.sorted { ($0.paragraph, $0.place) < ($1.paragraph, $1.place) }
    return [document] + sorted.map(\.record)
  }
}
