import ConsultationModel
import Terminal

/// Figures as bars on one basis, what they come to against each other, and the ledger.
struct FundingView {
  let scene: Scene

  private var state: AppState { scene.state }

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let sections = state.funding.page.sections
    let dates = state.funding.dates
    let width = area.columns - RecordList.gutter
    guard !sections.isEmpty || !dates.isEmpty else {
      let note = scene.wrapped(
        StyledText(scene.emptyNote(in: .figures, emptyNote)), to: width)
      return EmptyPane(.figures, in: state, note).draw(on: &drawing, in: area)
    }
    var body = area
    if !state.isCompact {
      drawing.write(basisChoice, row: area.row, column: area.column + 2, columns: width)
      body = Rectangle(
        row: area.row + 2, column: area.column, rows: area.rows - 2, columns: area.columns)
    }
    let hasRoomForStrip = area.rows >= 24
    if hasRoomForStrip { body.rows -= drawStrip(on: &drawing, under: body) }
    let figureCount = state.funding.rows.count - dates.count
    RecordList(.figures, in: state) { position in
      guard position >= figureCount else {
        let isSelected = position == state.selection(in: .figures)
        let (section, figure) = state.funding.measures.section(ofRow: position)
        return FundingRows(scene, section: section, columns: width)
          .block(figure, isSelected: isSelected)
      }
      let index = position - figureCount
      return DateRows(scene, columns: width, hasStrip: !hasRoomForStrip)
        .block(dates[index], isFirst: index == 0)
    }.draw(on: &drawing, in: body)
  }

  /// Draws the strip of time at the foot of an area and returns how many rows it takes.
  private func drawStrip(on drawing: inout Drawing, under area: Rectangle) -> Int {
    let width = area.columns - RecordList.gutter
    let lines = TimeStrip(scene, columns: width).lines
    for (index, line) in lines.enumerated() {
      drawing.write(
        line, row: area.row + area.rows - lines.count + index,
        column: area.column + RecordList.gutter, columns: width)
    }
    return lines.isEmpty ? 0 : lines.count + 1
  }

  private var emptyNote: String {
    FilterWords(state).all.isEmpty
      ? "No sums of money." : "No money or dates match." + state.wayBack
  }

  /// The bases, the chosen one between marks.
  private var basisChoice: StyledText {
    var line = StyledText("Amounts ", StyleSheet.support)
    for basis in Basis.allCases {
      let isChosen = basis == state.basis
      line.append(isChosen ? "▸" : " ", StyleSheet.accent)
      line.append(basis.name, isChosen ? .bold : StyleSheet.support)
      line.append(isChosen ? "◂ " : "  ", StyleSheet.accent)
    }
    return line
  }
}
