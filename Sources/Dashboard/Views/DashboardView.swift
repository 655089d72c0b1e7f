import ConsultationModel
import ConsultationSearch
import Terminal

/// The whole screen: a state drawn on a canvas of its size.
struct DashboardView {
  let scene: Scene

  func draw() -> Drawing {
    let state = scene.state
    var drawing = Drawing(size: state.size, typesetter: scene.typesetter)
    guard !state.isTooSmall else {
      let words = "Greenpaper needs \(AppState.smallest.columns) x \(AppState.smallest.rows)"
      drawing.write(StyledText(words), row: 0, column: 0, columns: state.size.columns)
      return drawing
    }
    let columns = state.size.columns
    switch state.overlay {
    case .search:
      SearchView(scene: scene).draw(on: &drawing, columns: columns, rows: state.size.rows)
    case .palette:
      if let palette = state.palette {
        CommandPaletteView(scene: scene, palette: palette)
          .draw(on: &drawing, columns: columns, rows: state.size.rows)
      }
    case .help:
      page("Keys", HelpView(scene: scene).lines(columns: columns - 4), on: &drawing)
    case .card(let id):
      let card = state.openRecord?.record.map { CardView(scene: scene, record: $0) }
      let remark = state.openRecord?.remark.map { [StyledText($0, StyleSheet.aside)] }
      page(
        CardView.title(of: id.kind), card?.lines(columns: columns - 4) ?? remark ?? [],
        on: &drawing)
    case .text:
      if let page = state.sourcePage {
        SourceTextView(scene: scene, page: page)
          .draw(on: &drawing, columns: columns, rows: state.size.rows)
      }
    case .export:
      drawTab(on: &drawing, columns: columns)
      if let prompt = state.exportPrompt {
        ExportPromptView(scene: scene, prompt: prompt)
          .draw(on: &drawing, columns: columns, rows: state.size.rows)
      }
    case nil:
      drawTab(on: &drawing, columns: columns)
    }
    return drawing
  }

  private func page(_ title: String, _ lines: [StyledText], on drawing: inout Drawing) {
    PageView(scene: scene, title: title, lines: lines)
      .draw(on: &drawing, columns: scene.state.size.columns, rows: scene.state.size.rows)
  }

  private func drawTab(on drawing: inout Drawing, columns: Int) {
    let rows = scene.state.size.rows
    HeaderView(scene: scene).draw(on: &drawing, columns: columns)
    let top = HeaderView.rows(in: scene.state)
    let body = Rectangle(
      row: top, column: 0, rows: rows - top - FooterView.rows, columns: columns - 1)
    drawPanes(on: &drawing, in: body)
    FooterView(scene: scene).draw(on: &drawing, row: rows - FooterView.rows, columns: columns)
  }

  /// The lists beside what they choose from or, in one column, whichever has the focus.
  private func drawPanes(on drawing: inout Drawing, in body: Rectangle) {
    let state = scene.state
    guard state.hasTwoColumns, state.tab.panes.count > 1 else {
      if state.focus == state.tab.mainPane {
        drawMain(on: &drawing, in: body)
      } else {
        SidebarView(scene: scene).draw(on: &drawing, in: body)
      }
      return
    }
    let beside = min(52, max(46, body.columns * 2 / 5))
    SidebarView(scene: scene).draw(
      on: &drawing,
      in: Rectangle(row: body.row, column: 0, rows: body.rows, columns: beside))
    for row in body.row..<body.row + body.rows {
      drawing.write(StyledText("│", StyleSheet.rule), row: row, column: beside + 1, columns: 1)
    }
    drawMain(
      on: &drawing,
      in: Rectangle(
        row: body.row, column: beside + 3, rows: body.rows, columns: body.columns - beside - 3))
  }

  private func drawMain(on drawing: inout Drawing, in area: Rectangle) {
    switch scene.state.tab {
    case .themes: ThemeDetailView(scene: scene).draw(on: &drawing, in: area)
    case .quotes: QuotesView(scene: scene).draw(on: &drawing, in: area)
    case .funding: FundingView(scene: scene).draw(on: &drawing, in: area)
    case .answers: AnswersView(scene: scene).draw(on: &drawing, in: area)
    case .crosstab: CrosstabView(scene: scene).draw(on: &drawing, in: area)
    case .sources: SourceRecordsView(scene: scene).draw(on: &drawing, in: area)
    }
  }
}

extension Store {
  /// The picture of the state as it is.
  package func draw(with typesetter: Typesetter) -> Drawing {
    let query = state.query
    let matcher = QueryMatcher(query, in: state.consultation)
    let scene = Scene(
      state: state, typesetter: typesetter, longTexts: longTexts,
      matches: { [longTexts] text in
        guard !query.text.isEmpty else { return [] }
        return longTexts.matches(of: query.text, in: text) { matcher.ranges(in: text) }
      })
    return DashboardView(scene: scene).draw()
  }
}
