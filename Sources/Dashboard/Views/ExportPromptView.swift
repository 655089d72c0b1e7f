import ConsultationModel
import Terminal

/// The prompt for a file to export to, over the last rows of the tab whose view is exported.
struct ExportPromptView {
  let scene: Scene
  let prompt: ExportPrompt

  func draw(on drawing: inout Drawing, columns: Int, rows: Int) {
    let remark = prompt.remark.map { words in
      scene.wrapped(StyledText("⚠ " + words, StyleSheet.warning), to: columns - 2)
    }
    let footer = remark?.count ?? 1
    let top = rows - footer - 2
    if remark == nil {
      FooterView(scene: scene).draw(on: &drawing, row: rows - FooterView.rows, columns: columns)
    }
    drawing.canvas.fill(Rectangle(row: top, column: 0, rows: 2, columns: columns))
    drawing.rule(row: top, columns: columns)
    if let progress = prompt.progress {
      drawing.write(
        scene.spread(writing, StyledText(progress.words, StyleSheet.support), over: columns - 2),
        row: top + 1, column: 1, columns: columns - 2)
      drawing.canvas.cursor = Position(row: top + 1, column: 1)
    } else {
      LineField("Export to", prompt.line)
        .draw(on: &drawing, row: top + 1, column: 1, columns: columns - 2)
    }
    guard let remark else { return }
    drawing.canvas.fill(Rectangle(row: top + 2, column: 0, rows: footer, columns: columns))
    for (row, line) in remark.enumerated() {
      drawing.write(line, row: top + 2 + row, column: 1, columns: columns - 2)
    }
  }

  /// What is being written, and the way out.
  private var writing: StyledText {
    let key = scene.state.keyInWords(of: "cancel")
    return StyledText("Writing ", StyleSheet.support) + StyledText(prompt.line.text)
      + StyledText("   \(key) stops", StyleSheet.support)
  }
}

extension Export.Progress {
  /// Such as `12,000 of 1,000,000`; empty before anything is known.
  fileprivate var words: String {
    total > 0 ? "\(DecimalWords.grouped(rows)) of \(DecimalWords.grouped(total))" : ""
  }
}
