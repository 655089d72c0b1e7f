import ConsultationModel
import Terminal

/// The line of the palette, and below it what matches, each with what it is.
struct CommandPaletteView {
  let scene: Scene
  let palette: CommandPalette

  func draw(on drawing: inout Drawing, columns: Int, rows: Int) {
    let found = StyledText(
      "\(DecimalWords.grouped(palette.choices.count)) of "
        + DecimalWords.grouped(palette.entries.count),
      palette.choices.isEmpty ? StyleSheet.warning : StyleSheet.support)
    let width = scene.typesetter.width(of: found)
    LineField(":", palette.line)
      .draw(on: &drawing, row: 0, column: 1, columns: columns - width - 3)
    drawing.write(found, row: 0, column: columns - 1 - width, columns: width)
    drawing.rule(row: 1, columns: columns)
    drawChoices(
      on: &drawing,
      in: Rectangle(row: 2, column: 0, rows: rows - 2 - FooterView.rows, columns: columns - 1))
    FooterView(scene: scene).draw(on: &drawing, row: rows - FooterView.rows, columns: columns)
  }

  private func drawChoices(on drawing: inout Drawing, in area: Rectangle) {
    let width = area.columns - RecordList.gutter
    guard !palette.choices.isEmpty else {
      let words = "Nothing here is called “\(palette.line.text)”."
      let note = scene.wrapped(StyledText(words, StyleSheet.support), to: width)
      EmptyPane(.commands, in: scene.state, note).draw(on: &drawing, in: area)
      return
    }
    RecordList(.commands, in: scene.state) { position in
      RecordList.Block(lines: [line(palette.choices[position], columns: width)])
    }.draw(on: &drawing, in: area)
  }

  /// A title with its matching letters marked, and at the right what is known of it.
  private func line(_ choice: CommandPalette.Choice, columns: Int) -> StyledText {
    let entry = choice.entry
    let title = StyledText(
      entry.title, .plain, marking: choice.match.ranges, as: StyleSheet.match)
    let detail = StyledText(entry.detail, entry.group == .command ? .bold : StyleSheet.support)
    let group = StyledText("  " + entry.group.rawValue, StyleSheet.support)
    guard columns >= 60 else {
      return scene.spread(title, entry.group == .command ? detail : group, over: columns)
    }
    let widths = CommandPalette.Group.allCases.map { scene.typesetter.width(of: $0.rawValue) }
    let room = (widths.max() ?? 0) + 2
    return scene.spread(
      title, detail + scene.typesetter.padded(group, to: room), over: columns)
  }
}
