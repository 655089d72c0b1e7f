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
    let names = sections.flatMap(\.figures).map { scene.typesetter.width(of: $0.name) }
    let places = sections.enumerated().flatMap { number, section in
      // Where rows are few, the first comparison is whole on the first screen without its title.
      let rows = FundingRows(
        scene, section: section, names: names.max() ?? 0, columns: width,
        hasHeading: number > 0 || !state.isCompact)
      return section.figures.indices.map { (rows, $0) }
    }
    RecordList(.figures, in: state) { position in
      guard position >= places.count else {
        let isSelected = position == state.selection(in: .figures)
        return places[position].0.block(places[position].1, isSelected: isSelected)
      }
      let place = position - places.count
      return DateRows(scene, columns: width, hasStrip: !hasRoomForStrip)
        .block(dates[place], isFirst: place == 0)
    }.draw(on: &drawing, in: body)
  }

  /// Draws the strip of time at the foot of an area and returns how many rows it takes.
  private func drawStrip(on drawing: inout Drawing, under area: Rectangle) -> Int {
    let width = area.columns - RecordList.gutter
    let lines = TimeStrip(scene, columns: width).lines
    for (place, line) in lines.enumerated() {
      drawing.write(
        line, row: area.row + area.rows - lines.count + place,
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
    var line = StyledText("Amounts ", Palette.support)
    for basis in Basis.allCases {
      let isChosen = basis == state.basis
      line.append(isChosen ? "▸" : " ", Palette.accent)
      line.append(basis.name, isChosen ? .bold : Palette.support)
      line.append(isChosen ? "◂ " : "  ", Palette.accent)
    }
    return line
  }
}
