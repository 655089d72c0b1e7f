import ConsultationModel
import ConsultationSearch
import Terminal

/// The records drawn from the chosen source, in the order of the document.
struct SourceRecordsView {
  let scene: Scene

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    guard let source = scene.state.chosenSource else {
      return EmptyPane(.drawn, in: scene.state, []).draw(on: &drawing, in: area)
    }
    let blocks = RecordBlocks(scene, columns: area.columns - RecordList.gutter)
    let state = scene.state
    RecordList(.drawn, in: scene.state) { position in
      let listed = state.listed(position, in: .drawn)
      guard let record = listed.record else {
        return scene.block(instead: listed, columns: blocks.columns)
      }
      guard record.kind != .source else {
        var block = RecordList.Block(
          lines: document(source, columns: blocks.columns), isSpaced: true)
        if state.count(in: .drawn) == 1 {
          let note = StyledText(scene.emptyNote(in: .drawn, emptyNote))
          block.below = [StyledText()] + scene.wrapped(note, to: blocks.columns)
        }
        return block
      }
      return RecordList.Block(
        above: [label(record, in: source)], lines: blocks.lines(of: record), isSpaced: true)
    }.draw(on: &drawing, in: area)
  }

  private func document(_ source: Source, columns: Int) -> [StyledText] {
    var lines = scene.wrapped(scene.marked(source.title, StyleSheet.heading), to: columns)
    let author = source.author.map { "by \($0) · " } ?? ""
    lines += scene.wrapped(scene.marked(author + source.citation, StyleSheet.aside), to: columns)
    if let url = source.url {
      lines += scene.wrapped(scene.address(url), to: columns)
    }
    guard !source.held else { return lines }
    return lines
      + scene.wrapped(StyledText("Cited; its text is not held.", StyleSheet.aside), to: columns)
  }

  /// What a record is and where in the document it stands.
  private func label(_ record: Record, in source: Source) -> StyledText {
    let paragraph = record.paragraph(in: source.id)
    let words = [CardView.title(of: record.kind), paragraph.map { "paragraph \($0)" }]
    return StyledText(words.compactMap(\.self).joined(separator: " · "), StyleSheet.aside)
  }

  private var emptyNote: String {
    FilterWords(scene.state).all.isEmpty
      ? "No records are drawn from it." : "None of its records match." + scene.state.wayBack
  }
}
