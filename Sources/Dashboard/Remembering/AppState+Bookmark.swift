import ConsultationModel
import ConsultationSearch

extension AppState {
  /// What to come back to; a search that is being typed is not kept yet.
  package var bookmark: Bookmark {
    var bookmark = Bookmark()
    let before = overlay == .search ? beforeSearch : nil
    bookmark.tab = tab
    bookmark.filters = (before?.filters ?? filters).list
    bookmark.focuses = focuses.filter { $0.value != $0.key.panes[0] }
    bookmark.basis = basis
    bookmark.ledgerByDate = ledgerByDate
    bookmark.markedFigures = markedFigures
    bookmark.crosstab = crosstabChoice
    for pane in Bookmark.panes {
      let position = (before?.selections ?? selections)[pane] ?? 0
      var place = Bookmark.Place(position: position, scroll: scroll(in: pane))
      guard position > 0 || place.scroll > 0 else { continue }
      // What an unfinished search finds is no longer what the person was at before.
      let isAsBefore = before == nil || pane.listing == nil
      place.record = isAsBefore ? record(at: position, in: pane) : nil
      place.anchor = before == nil ? anchor(in: pane).flatMap { $0.row > 0 ? nil : $0 } : nil
      bookmark.places[pane] = place
    }
    return bookmark
  }

  /// Goes to where a bookmark lies, of which everything exists.
  mutating func comeBack(to bookmark: Bookmark) {
    tab = bookmark.tab
    focuses = bookmark.focuses
    filters = Filters(bookmark.filters)
    searchLine = InputLine(filters.query)
    basis = bookmark.basis
    ledgerByDate = bookmark.ledgerByDate
    markedFigures = bookmark.markedFigures
    crosstabChoice = bookmark.crosstab
    anchoredSize = size
    for (pane, place) in bookmark.places {
      selections[pane] = place.position
      scrolls[pane] = place.scroll
      anchors[pane] = place.anchor
      guard let record = place.record else { continue }
      switch pane {
      case .themes, .sources:
        selections[pane] = consultation.reference(record)?.index ?? place.position
      // Where a record stands in a list is known once the list is there.
      default: left[pane] = place
      }
    }
  }

  /// Finds again, in the lists that are there by now, the records that the person left.
  mutating func selectLeft() {
    for (pane, place) in left where pane.listing.map({ isKnown($0) }) ?? true {
      left[pane] = nil
      guard selections[pane] == place.position,
        let record = place.record.flatMap(consultation.reference)
      else { continue }
      let records = records(in: pane)
      // One that stands twice stays where the person left it.
      let isThere = records.indices.contains(place.position) && records[place.position] == record
      if !isThere, let position = records.position(of: record) { select(position, in: pane) }
    }
  }

  private func isKnown(_ listing: ResultList) -> Bool {
    found[listing] != nil && isCurrent(listing)
  }

  private func record(at position: Int, in pane: Pane) -> Bookmark.Record? {
    if let place = left[pane], place.position == position { return place.record }
    guard pane.listing.map(isKnown) ?? true else { return nil }
    let records = records(in: pane)
    return records.indices.contains(position)
      ? consultation.bookmarkRecord(records[position]) : nil
  }
}

extension Consultation {
  fileprivate func bookmarkRecord(_ record: RecordID) -> Bookmark.Record? {
    let ids = ids(of: record.kind)
    guard ids.indices.contains(record.index) else { return nil }
    return Bookmark.Record(kind: record.kind, id: ids[record.index])
  }

  fileprivate func reference(_ record: Bookmark.Record) -> RecordID? {
    ids(of: record.kind).firstIndex(of: record.id).map {
      RecordID(kind: record.kind, index: $0)
    }
  }

  /// The ids of all records of a kind that are in memory; responses may be too many to be, and are
  /// found again by their places in a list.
  private func ids(of kind: RecordKind) -> [String] {
    switch kind {
    case .quote: passages.quotes.map(\.id)
    case .response: []
    case .finding: findings.map(\.id)
    case .answer: answers.map(\.id)
    case .figure: figures.map(\.id)
    case .theme: themes.map(\.id)
    case .event: events.map(\.id)
    case .source: sources.map(\.id)
    }
  }
}
