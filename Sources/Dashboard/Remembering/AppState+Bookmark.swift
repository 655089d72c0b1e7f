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
      var paneState = Bookmark.PaneState(position: position, scroll: scroll(in: pane))
      guard position > 0 || paneState.scroll > 0 else { continue }
      // What an unfinished search finds is no longer what the person was at before.
      let isAsBefore = before == nil || pane.list == nil
      paneState.record = isAsBefore ? record(at: position, in: pane) : nil
      paneState.anchor = before == nil ? anchor(in: pane).flatMap { $0.row > 0 ? nil : $0 } : nil
      bookmark.paneStates[pane] = paneState
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
    for (pane, paneState) in bookmark.paneStates {
      selections[pane] = paneState.position
      scrolls[pane] = paneState.scroll
      anchors[pane] = paneState.anchor
      guard let record = paneState.record else { continue }
      switch pane {
      case .themes, .sources:
        selections[pane] = consultation.recordID(of: record)?.index ?? paneState.position
      // Where a record stands in a list is known once the list is there.
      default: left[pane] = paneState
      }
    }
  }

  /// Finds again, in the lists that are there by now, the records that the person left.
  mutating func selectLeft() {
    for (pane, paneState) in left where pane.list.map({ isKnown($0) }) ?? true {
      left[pane] = nil
      guard selections[pane] == paneState.position,
        let id = paneState.record.flatMap(consultation.recordID), let list = pane.list
      else { continue }
      // One that stands twice stays where the person left it.
      guard listed(paneState.position, in: pane).id != id, awaited == nil else { continue }
      awaited = AwaitedRecord(id, in: pane, of: list, isOptional: true)
      selectAwaited()
    }
  }

  private func isKnown(_ list: ResultList) -> Bool { found[list] != nil && isCurrent(list) }

  private func record(at position: Int, in pane: Pane) -> Bookmark.Record? {
    if let paneState = left[pane], paneState.position == position { return paneState.record }
    guard pane.list.map(isKnown) ?? true else { return nil }
    return consultation.bookmarkRecord(listed(position, in: pane))
  }
}

extension Consultation {
  /// Nil for a response: there may be too many to be looked through, so that they are found again by
  /// their rows in a list.
  fileprivate func bookmarkRecord(_ listed: ListedRecord) -> Bookmark.Record? {
    guard let record = listed.record, record.kind != .response else { return nil }
    return Bookmark.Record(kind: record.kind, id: record.id)
  }

  fileprivate func recordID(of bookmarked: Bookmark.Record) -> RecordID? {
    indices(of: bookmarked.kind).lazy.map { RecordID(kind: bookmarked.kind, index: $0) }
      .first { record($0)?.id == bookmarked.id }
  }
}
