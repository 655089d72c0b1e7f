import ConsultationModel
import ConsultationSearch
import Terminal

/// What the panes list, from what the search engine found.
extension AppState {
  /// The respondent types with the number of passages that each would leave.
  package var typeCounts: [SearchResults.FacetCount] {
    results(of: .passages).facets[.type] ?? []
  }

  /// The statuses of asks with the number of asks that each would leave.
  package var statusCounts: [SearchResults.FacetCount] {
    results(of: .asks).facets[.status] ?? []
  }

  /// What stands in a row of a pane that lists records.
  package func listed(_ row: Int, in pane: Pane) -> ListedRecord {
    switch pane {
    case .themes: return curated(RecordID(kind: .theme, index: row))
    case .sources: return curated(RecordID(kind: .source, index: row))
    case .figures: return funding.rows.indices.contains(row) ? funding.rows[row] : .pending
    case .detail, .quotes, .asks, .drawn, .results:
      let lead = leadingRows(in: pane)
      if row < lead.count { return lead[row] }
      return pane.list.flatMap { found[$0]?.window[row - lead.count] } ?? .pending
    case .types, .statuses, .table, .commands, .text, .page: return .pending
    }
  }

  /// The row of a record in a pane that has all of its rows at hand; nil where it is not there.
  func row(of id: RecordID, in pane: Pane) -> Int? {
    switch pane {
    case .figures: return funding.rows.firstIndex { $0.id == id }
    default:
      let lead = leadingRows(in: pane)
      return (lead + (pane.list.flatMap { found[$0]?.window.records } ?? []))
        .firstIndex { $0.id == id }
    }
  }

  /// What a pane lists before what was found, whatever the filters: the chosen theme or source
  /// itself.
  func leadingRows(in pane: Pane) -> [ListedRecord] {
    switch pane {
    case .detail where chosenTheme != nil:
      [curated(RecordID(kind: .theme, index: selection(in: .themes)))]
    case .drawn where chosenSource != nil:
      [curated(RecordID(kind: .source, index: selection(in: .sources)))]
    default: []
    }
  }

  /// A curated record as a list has it.
  func curated(_ id: RecordID) -> ListedRecord {
    consultation.record(id).map { .record(id, $0) } ?? .pending
  }

  /// Puts the Funding tab in order, after anything that it depends on has changed.
  mutating func updateFunding() {
    funding = FundingList(
      found[.figures]?.window.records ?? [], in: consultation, basis: basis,
      marked: markedFigures, byDate: ledgerByDate, with: Typesetter(repertoire))
  }
}
