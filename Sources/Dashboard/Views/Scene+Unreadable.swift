import ConsultationModel
import ConsultationSearch
import Terminal

extension Scene {
  /// What a list shows in the row of a record that is not at hand.
  func block(instead listed: ListedRecord, columns: Int) -> RecordList.Block {
    let remark = StyledText(listed.remark ?? "", Palette.aside)
    return RecordList.Block(lines: wrapped(remark, to: columns), isSpaced: true)
  }
}

extension EngineFailure {
  /// What is wrong with the responses, in a line that has no room for their path.
  var words: String {
    switch self {
    case .unreadable(let faulty):
      "\(ConsultationFile.nameOfResponses) \(faulty.faults.first?.reason ?? "cannot be read")"
    case .rebuilding: description
    }
  }
}
