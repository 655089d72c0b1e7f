import ConsultationModel
import ConsultationSearch
import Terminal

/// The events of the Funding tab in order of date.
struct DateRows {
  private let scene: Scene
  private let columns: Int
  /// Whether the strip of time stands over the events; otherwise it is drawn by itself.
  private let hasStrip: Bool

  init(_ scene: Scene, columns: Int, hasStrip: Bool) {
    self.scene = scene
    self.columns = columns
    self.hasStrip = hasStrip
  }

  /// An event; over the first of them the heading and the strip.
  func block(_ event: ListedRecord, isFirst: Bool) -> RecordList.Block {
    RecordList.Block(
      above: isFirst ? heading : [],
      lines: event.record.map { RecordBlocks(scene, columns: columns).lines(of: $0) } ?? [])
  }

  private var heading: [StyledText] {
    let title = StyledText("Dates", StyleSheet.heading)
    guard !scene.state.isCompact else { return [title] }
    guard hasStrip else { return [title, StyledText()] }
    return [title, StyledText()] + TimeStrip(scene, columns: columns).lines + [StyledText()]
  }
}
