import ConsultationModel
import ConsultationSearch

/// How the selected record stays selected, and in its row of the screen, while more is read.
extension AppState {
  /// The record that is selected in a list of which the rows are those of the answer before; nil
  /// where that is not at hand, and for the first record, which nobody had to go to.
  func followedRecord(of list: ResultList) -> RecordID? {
    guard let pane = pane(of: list), let row = selections[pane], row > 0 else { return nil }
    return listed(row, in: pane).id
  }

  /// Has an answer to what was asked before, among other records, show the rows that are shown.
  func keepFormerRows(in reply: inout EngineQuery.Reply, of list: ResultList) {
    guard let former = found[list], former.results.request == reply.results.request,
      former.results.generation != reply.results.generation, reply.failure == nil,
      !list.isReadWhole, awaited?.list != list, followedRecord(of: list) != nil
    else { return }
    reply.window = former.window
    reply.showsFormer = true
  }

  /// Whether a record that was looked for is the one that is to stay selected, if any is.
  func isAboutSelection(_ located: EngineQuery.Located?, of list: ResultList) -> Bool {
    guard found[list]?.showsFormer == true, awaited?.list != list,
      let selected = followedRecord(of: list)
    else { return true }
    return located?.id == selected
  }

  /// Keeps a record selected that has come to stand in another row.
  mutating func follow(_ located: EngineQuery.Located, in list: ResultList) {
    guard found[list]?.showsFormer == true, let pane = pane(of: list),
      located.id == followedRecord(of: list), let found = located.row, let former = selections[pane]
    else { return }
    let row = found + leadingRows(in: pane).count
    selections[pane] = row
    anchors[pane]?.position += row - former
  }

  /// The pane of which a row is selected in a list; nil where it has none.
  private func pane(of list: ResultList) -> Pane? {
    switch list {
    case .passages: .quotes
    case .detail: .detail
    case .matches: overlay == .search ? .results : nil
    case .records, .asksByTheme, .quoted, .table, .figures, .asks, .sources, .drawn: nil
    }
  }
}
