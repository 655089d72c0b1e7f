import ConsultationModel
import ConsultationSearch

/// A record to go to in a list that the search engine has yet to find.
struct AwaitedRecord: Equatable, Sendable {
  let record: RecordID
  let pane: Pane
  /// What the pane's list is found by.
  let listing: ResultList

  init(_ record: RecordID, in pane: Pane, of listing: ResultList) {
    self.record = record
    self.pane = pane
    self.listing = listing
  }
}

extension AppState {
  /// Selects the record that is awaited, if its list is there; the first one where it is not in it.
  mutating func selectAwaited() {
    guard let awaited, isCurrent(awaited.listing) else { return }
    self.awaited = nil
    select(records(in: awaited.pane).position(of: awaited.record) ?? 0, in: awaited.pane)
  }
}
