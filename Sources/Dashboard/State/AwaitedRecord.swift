import ConsultationModel
import ConsultationSearch

/// A record to go to in a list that the search engine has yet to find, or to find it in.
struct AwaitedRecord: Equatable, Sendable {
  let record: RecordID
  let pane: Pane
  /// What the pane's list is found by.
  let list: ResultList
  /// Whether the selection stays where it is if the record is not in the list.
  var isOptional = false

  init(_ record: RecordID, in pane: Pane, of list: ResultList, isOptional: Bool = false) {
    self.record = record
    self.pane = pane
    self.list = list
    self.isOptional = isOptional
  }
}

extension AppState {
  /// Selects the record that is awaited, once it is known where it stands; the first one where it is
  /// not in its list.
  mutating func selectAwaited() {
    guard let awaited, isCurrent(awaited.list) else { return }
    let row: Int?
    if awaited.list.isReadWhole {
      row = self.row(of: awaited.record, in: awaited.pane)
    } else if let lead = leadingRows(in: awaited.pane).firstIndex(where: { $0.id == awaited.record }
    ) {
      row = lead
    } else if let located = found[awaited.list]?.located, located.id == awaited.record {
      row = located.row.map { $0 + leadingRows(in: awaited.pane).count }
    } else if found[awaited.list] != nil, found[awaited.list]?.failure == nil {
      return
    } else {
      row = nil
    }
    self.awaited = nil
    if row == nil, awaited.isOptional { return }
    select(row ?? 0, in: awaited.pane)
  }

  /// Goes to the match that is awaited, once its row is there.
  mutating func goToAwaitedMatch() {
    guard let row = awaitedMatch, isCurrent(.matches), let reply = found[.matches],
      !reply.showsFormer, reply.window.rows.contains(row)
    else { return }
    awaitedMatch = nil
    if let id = reply.window[row].id { goTo(id) }
  }
}
