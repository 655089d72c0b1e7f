import ConsultationModel
import ConsultationSearch
import RecordText

/// What is copied of the record that is selected.
extension AppState {
  /// The record that is selected or open; nil where the selection is of something else.
  var selectedRecord: ListedRecord? {
    if case .card = overlay { return openRecord }
    if overlay == .text { return sourcePage.map { .record($0.id, $0.record) } }
    let position = selection(in: focus)
    guard focus != .themes, focus.listsRecords, position < count(in: focus) else { return nil }
    return listed(position, in: focus)
  }

  /// Copies the selected record with its citation, unless it cannot be read.
  mutating func copy() {
    guard let selectedRecord else { return }
    guard let record = selectedRecord.record else {
      remark = "This response cannot be read, so nothing was copied."
      return
    }
    copied = RecordLines(in: consultation).citable(record)
  }
}

extension Pane {
  /// Whether its rows are records, rather than values or lines.
  fileprivate var listsRecords: Bool {
    switch self {
    case .themes, .detail, .quotes, .figures, .asks, .sources, .drawn, .results: true
    case .types, .statuses, .table, .commands, .text, .page: false
    }
  }
}
