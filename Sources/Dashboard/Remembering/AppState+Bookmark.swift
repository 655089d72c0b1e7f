import ConsultationModel
import ConsultationSearch

extension AppState {
  /// What to come back to; a search that is being typed is not kept yet.
  package var bookmark: Bookmark {
    var bookmark = Bookmark()
    let before = overlay == .search ? beforeSearch : nil
    bookmark.tab = tab
    bookmark.narrowings = (before?.narrowings ?? narrowings).list
    bookmark.focuses = focuses.filter { $0.value != $0.key.panes[0] }
    bookmark.basis = basis
    bookmark.ledgerByDate = ledgerByDate
    bookmark.markedFigures = markedFigures
    bookmark.crosstab = crosstabChoice
    for pane in Bookmark.panes {
      let position = before.map { $0.selections[pane] ?? 0 } ?? selection(in: pane)
      let place = Bookmark.Place(
        position: position, scroll: scroll(in: pane),
        record: before == nil ? record(at: position, in: pane) : nil)
      if place.position > 0 || place.scroll > 0 { bookmark.places[pane] = place }
    }
    return bookmark
  }

  /// Goes to where a bookmark lies, of which everything exists.
  mutating func comeBack(to bookmark: Bookmark) {
    tab = bookmark.tab
    focuses = bookmark.focuses
    narrowings = Narrowings(bookmark.narrowings)
    searchLine = SearchLine(narrowings.query)
    basis = bookmark.basis
    ledgerByDate = bookmark.ledgerByDate
    markedFigures = bookmark.markedFigures
    crosstabChoice = bookmark.crosstab
    for (pane, place) in bookmark.places {
      selections[pane] = max(0, place.position)
      scrolls[pane] = max(0, place.scroll)
      guard let record = place.record.flatMap(consultation.reference) else { continue }
      switch pane {
      case .themes, .sources: selections[pane] = record.position
      // Where a record stands in a list is known once the list is there.
      default: awaited[pane] = record
      }
    }
  }

  private func record(at position: Int, in pane: Pane) -> Bookmark.Record? {
    let records = records(in: pane)
    guard records.indices.contains(position) else { return nil }
    return consultation.bookmarkRecord(records[position])
  }
}

extension Consultation {
  fileprivate func bookmarkRecord(_ record: RecordReference) -> Bookmark.Record? {
    let ids = ids(of: record.kind)
    guard ids.indices.contains(record.position) else { return nil }
    return Bookmark.Record(kind: record.kind, id: ids[record.position])
  }

  fileprivate func reference(_ record: Bookmark.Record) -> RecordReference? {
    ids(of: record.kind).firstIndex(of: record.id).map {
      RecordReference(kind: record.kind, position: $0)
    }
  }

  /// The ids of all records of a kind; of passages, those of both kinds.
  private func ids(of kind: RecordKind) -> [String] {
    switch kind {
    case .quote, .response: passages.map(\.id)
    case .finding: findings.map(\.id)
    case .answer: answers.map(\.id)
    case .figure: figures.map(\.id)
    case .theme: themes.map(\.id)
    case .event: events.map(\.id)
    case .source: sources.map(\.id)
    }
  }
}
