import ConsultationModel
import ConsultationSearch
import Terminal

extension Scene {
  /// What a list shows in the row of a record that is not at hand.
  func block(instead listed: ListedRecord, columns: Int) -> RecordList.Block {
    let remark = StyledText(listed.remark ?? "", StyleSheet.aside)
    return RecordList.Block(lines: wrapped(remark, to: columns), isSpaced: true)
  }
}

extension Scene {
  /// What stands in a pane that lists nothing: the words for there being nothing, unless that is not
  /// known.
  func emptyNote(in pane: Pane, _ nothing: String) -> String {
    if let failure = state.failure(in: pane) { return failure.insteadOfRecords }
    return state.isAwaited(in: pane) ? "…" : nothing
  }
}

extension EngineFailure {
  /// What a pane says in place of records.
  fileprivate var insteadOfRecords: String {
    switch self {
    case .unreadable: "The responses can no longer be read, so that nothing can be looked for."
    case .rebuilding: description
    }
  }

  /// What is wrong with the responses, in a line that has no room for their path.
  var words: String {
    switch self {
    case .unreadable(let faulty):
      "\(ConsultationFile.nameOfResponses) \(faulty.faults.first?.reason ?? "cannot be read")"
    case .rebuilding: description
    }
  }
}
