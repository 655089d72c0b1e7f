import ConsultationModel
import Terminal

/// The text of a source, the words that a record takes from it marked.
struct SourceTextView {
  let scene: Scene
  let page: SourcePage

  func draw(on drawing: inout Drawing, columns: Int, rows: Int) {
    let title =
      StyledText(page.source.title, StyleSheet.heading)
      + StyledText("  " + page.source.citation, StyleSheet.support)
    drawing.write(
      scene.spread(title, note, over: columns - 2), row: 0, column: 1, columns: columns - 2)
    drawing.rule(row: 1, columns: columns)
    let body = Rectangle(
      row: 2, column: 0, rows: rows - 2 - FooterView.rows, columns: columns - 1)
    let width = min(body.columns - RecordList.gutter, RecordBlocks.measure)
    guard !page.paragraphs.isEmpty else {
      let note = StyledText("The text is empty.", StyleSheet.support)
      EmptyPane(.text, in: scene.state, [note]).draw(on: &drawing, in: body)
      return FooterView(scene: scene)
        .draw(on: &drawing, row: rows - FooterView.rows, columns: columns)
    }
    RecordList(.text, in: scene.state) { position in
      let paragraph = page.paragraphs[position]
      let text = StyledText(
        paragraph.text, .plain, marking: paragraph.marks, as: StyleSheet.match)
      return RecordList.Block(lines: scene.wrapped(text, to: width), isSpaced: true)
    }.draw(on: &drawing, in: body)
    FooterView(scene: scene).draw(on: &drawing, row: rows - FooterView.rows, columns: columns)
  }

  /// Whether the words stand in the text or, where none were looked for, how far it is read.
  private var note: StyledText {
    switch page.hasWords {
    case true?: StyledText("✓ word for word", StyleSheet.accent)
    case false?: StyledText("⚠ these words are not in it", StyleSheet.warning)
    case nil: StyledText()
    }
  }
}
