import ConsultationSearch
import Terminal

/// The events of the Funding tab, under a strip of time.
struct DateRows {
  private let scene: Scene
  private let columns: Int

  init(_ scene: Scene, columns: Int) {
    self.scene = scene
    self.columns = columns
  }

  /// An event; over the first of them the heading and the strip.
  func block(_ event: RecordReference, isFirst: Bool) -> RecordList.Block {
    RecordList.Block(
      above: isFirst ? heading : [], lines: RecordBlocks(scene, columns: columns).lines(of: event))
  }

  private var heading: [StyledText] {
    let title = StyledText("Dates", Palette.heading)
    guard !scene.state.isCompact else { return [title] }
    let strip = TimeStrip(scene, columns: min(columns, 120)).lines
    return [title, StyledText()] + strip + [StyledText()]
  }
}
