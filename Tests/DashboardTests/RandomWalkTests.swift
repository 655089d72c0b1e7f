import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("Whatever is pressed, in whatever order and at whatever size")
struct RandomWalkTests {
  @Test("Nothing ends the program, and everything it keeps and draws holds", arguments: [1, 2])
  func small(seed: UInt64) {
    walk(SmallConsultation.consultation, steps: 5_000, seed: seed)
  }

  @Test("So it does with the bundled consultation", arguments: [3, 4])
  func bundle(seed: UInt64) throws {
    walk(try Consultation.bundled(), steps: 5_000, seed: seed)
  }

  private func walk(_ consultation: Consultation, steps: Int, seed: UInt64) {
    var walk = Walk(consultation, seed: seed)
    let index = ConsultationIndex(consultation)
    for step in 1...steps {
      walk.step()
      let state = walk.dashboard.state
      var faults = state.faults
      if step % 10 == 0 {
        if state.isCurrent(.passages) { faults += state.countFaults(by: index) }
        faults += walk.look().faults(in: walk.dashboard.state)
      }
      guard !faults.isEmpty else { continue }
      Issue.record("After step \(step), \(walk.latest): \(faults.joined(separator: "; "))")
      return
    }
  }
}

extension AppState {
  /// What does not hold of the state by itself.
  fileprivate var faults: [String] {
    var faults: [String] = []
    for pane in tab.panes + [focus] {
      let last = max(0, count(in: pane) - 1)
      if !(0...last).contains(selection(in: pane)) { faults.append("\(pane) selects nothing") }
      if scroll(in: pane) < 0 { faults.append("\(pane) is scrolled above its top") }
    }
    if !questions.isEmpty { faults.append("Not known: \(questions)") }
    if overlay == nil, !tab.panes.contains(focus) { faults.append("\(focus) has the focus") }
    if searchLine.text != filters.query { faults.append("The search line is not the query") }
    if !(0...searchLine.text.count).contains(searchLine.cursor) { faults.append("The cursor") }
    if Set(markedFigures).count != markedFigures.count { faults.append("A figure marked twice") }
    return faults
  }

  /// The counts beside themes and respondent types that differ from those of a plain count.
  fileprivate func countFaults(by index: ConsultationIndex) -> [String] {
    let request = SearchRequest(query: query, kinds: [.quote], order: .file)
    let passages = ((try? index.search(request)) ?? .none(of: request)).records
      .compactMap(\.passage)
    func isShown(_ passage: Passage, but field: Field?) -> Bool {
      let types = filters.values(of: .type)
      let themes = filters.values(of: .theme)
      let type = passage.respondentType ?? Field.notStated
      // A cell narrows the Quotes tab alone.
      let cell = tab == .quotes ? filters.cell?.values : nil
      let isInCell = (cell ?? []).allSatisfy { value in
        switch value.field {
        case .theme: passage.themes.contains(value.value)
        case .type: type == value.value
        default: (passage.question ?? Field.notStated) == value.value
        }
      }
      return isInCell && (field == .type || types?.contains(type) ?? true)
        && (field == .theme || themes.map { !$0.isDisjoint(with: passage.themes) } ?? true)
    }
    let listed = Set(quoteIDs)
    let expected = Set(passages.filter { isShown($0, but: nil) }.map(\.id))
    var faults = listed == expected ? [] : ["The quotes are \(listed), not \(expected)"]
    let facets = results(of: .passages).facets
    for facet in facets[.theme] ?? [] {
      let count = passages.count { isShown($0, but: .theme) && $0.themes.contains(facet.value) }
      if count != facet.count { faults.append("\(facet.name) has \(count), not \(facet.count)") }
    }
    for facet in facets[.type] ?? [] {
      let count = passages.count {
        isShown($0, but: .type) && ($0.respondentType ?? Field.notStated) == facet.value
      }
      if count != facet.count { faults.append("\(facet.name) has \(count), not \(facet.count)") }
    }
    return faults
  }
}

extension Drawing {
  /// What does not hold of a picture of a state.
  fileprivate func faults(in state: AppState) -> [String] {
    var faults: [String] = []
    if canvas.size != state.size { faults.append("It is drawn at \(canvas.size)") }
    for (row, line) in canvas.lines.enumerated() {
      let width = canvas.typesetter.width(of: line)
      if width > state.size.columns { faults.append("Row \(row) is \(width) columns wide") }
      if canvas.typesetter.repertoire == .ascii, !line.utf8.allSatisfy({ $0 < 0x7F }) {
        faults.append("Row \(row) is not ASCII: \(line)")
      }
    }
    if !state.isTooSmall, !isCursorInPlace(in: state) {
      let size = "\(state.size.columns) x \(state.size.rows)"
      let position = canvas.cursor.map { "\($0.row), \($0.column)" } ?? "nowhere"
      faults.append("At \(size) the cursor of \(state.keyContext) is \(position)")
    }
    return faults
  }

  /// Whether the cursor stands where a person who hears the screen looks for it: in the line that
  /// is typed into, in the selected cell, or beside the mark of the selected record.
  private func isCursorInPlace(in state: AppState) -> Bool {
    guard let cursor = canvas.cursor, (0..<state.size.rows).contains(cursor.row),
      (0..<state.size.columns).contains(cursor.column)
    else { return false }
    let line = canvas.lines[cursor.row]
    switch state.keyContext {
    case .search: return cursor.row == 0 && line.hasPrefix(" /")
    case .palette: return cursor.row == 0 && line.hasPrefix(" :")
    case .export:
      return line.hasPrefix(state.exportPrompt?.progress == nil ? " Export to" : " Writing ")
    case .page where state.overlay != .text: return cursor == Position(row: 2, column: 2)
    case .table where state.crosstab.rows.isEmpty: return true
    case .table: return canvas[cursor.row, cursor.column].style.traits.contains(.reverse)
    default:
      guard state.count(in: state.focus) > 0 else { return true }
      return ["▌", ">"].contains(canvas[cursor.row, cursor.column - RecordList.gutter].text)
    }
  }
}
