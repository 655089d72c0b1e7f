import ConsultationModel
import ConsultationSearch
import Terminal

/// The records drawn from the chosen source, in the order of the document.
struct SourceRecordsView {
  let scene: Scene

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    guard let source = scene.state.chosenSource else { return }
    let width = area.columns - RecordList.gutter
    let blocks = RecordBlocks(scene, columns: width)
    let opening = self.opening(source, columns: blocks.columns)
    let records = scene.state.drawn
    guard !records.isEmpty else {
      let note = StyledText(emptyNote, Palette.support)
      EmptyPane(opening + scene.wrapped(note, to: blocks.columns)).draw(on: &drawing, in: area)
      return
    }
    RecordList(.drawn, in: scene.state) { position in
      let record = records[position]
      var above = position == 0 ? opening : []
      above.append(label(record, in: source))
      return RecordList.Block(above: above, lines: blocks.lines(of: record), isSpaced: true)
    }.draw(on: &drawing, in: area)
  }

  private func opening(_ source: Source, columns: Int) -> [StyledText] {
    var lines = scene.wrapped(scene.marked(source.title, Palette.heading), to: columns)
    let author = source.author.map { "by \($0) · " } ?? ""
    lines += scene.wrapped(scene.marked(author + source.citation, Palette.support), to: columns)
    if let url = source.url {
      lines += scene.wrapped(StyledText(url, Palette.support.with(.underline)), to: columns)
    }
    if !source.held {
      lines += scene.wrapped(
        StyledText("Cited; its text is not held.", Palette.support), to: columns)
    }
    return lines + [StyledText()]
  }

  /// What a record is and where in the document it stands.
  private func label(_ record: RecordReference, in source: Source) -> StyledText {
    let place = scene.consultation.paragraph(of: record, in: source.id)
    let words = [CardView.title(of: record.kind), place.map { "paragraph \($0)" }]
    return StyledText(words.compactMap(\.self).joined(separator: " · "), Palette.support)
  }

  private var emptyNote: String {
    let latest = NarrowingWords(scene.state).latest
    return latest.map { "None of its records match. Esc takes back \($0)." }
      ?? "No records are drawn from it."
  }
}
