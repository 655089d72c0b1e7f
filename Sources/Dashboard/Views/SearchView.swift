import ConsultationModel
import ConsultationSearch
import Terminal

/// The search line, what it finds by kind, and the counts beside.
struct SearchView {
  let scene: Scene

  /// The fewest columns in which something stands beside the results.
  private static let columnsForTwo = 76

  func draw(on drawing: inout Drawing, columns: Int, rows: Int) {
    drawLine(on: &drawing, columns: columns)
    drawing.rule(row: 1, columns: columns)
    let body = Rectangle(
      row: 2, column: 0, rows: rows - 2 - FooterView.rows, columns: columns)
    if columns >= Self.columnsForTwo {
      let beside = columns >= 100 ? 34 : 28
      let width = columns - beside - 2
      drawResults(
        on: &drawing, in: Rectangle(row: 2, column: 0, rows: body.rows, columns: width))
      for row in 0..<body.rows {
        drawing.write(
          StyledText("│", StyleSheet.rule), row: body.row + row, column: width, columns: 1)
      }
      let side = Rectangle(row: 2, column: width + 2, rows: body.rows, columns: beside - 1)
      if let index = scene.state.recalledIndex {
        HistoryView(scene: scene, selected: index).draw(on: &drawing, in: side)
      } else {
        drawFacets(on: &drawing, in: side)
      }
    } else {
      drawResults(on: &drawing, in: body)
    }
    FooterView(scene: scene).draw(on: &drawing, row: rows - FooterView.rows, columns: columns)
  }

  private func drawLine(on drawing: inout Drawing, columns: Int) {
    let line = scene.state.searchLine
    let found = scene.state.results(of: .matches)
    var count = StyledText(
      "\(DecimalWords.grouped(found.total)) of \(DecimalWords.grouped(scene.state.recordCount))\(unread)",
      found.total == 0 ? .bold : .plain)
    if columns < Self.columnsForTwo, let index = scene.state.recalledIndex {
      let all = scene.state.recalledSearches.count
      count = StyledText("earlier \(index + 1) of \(all) · ") + count
    }
    if !filters.isEmpty { count.append(" · " + filters) }
    count = scene.typesetter.truncated(count, to: columns / 2)
    let room = max(8, columns - 6 - scene.typesetter.width(of: count))
    LineField("/", line).draw(on: &drawing, row: 0, column: 1, columns: room + 2)
    drawing.write(
      scene.typesetter.padded(count, to: columns - 4 - room, alignment: .right),
      row: 0, column: 3 + room, columns: columns - 4 - room)
  }

  /// What follows a count while there is more to be searched.
  private var unread: String {
    if !scene.state.isCurrent(.matches) { return " …" }
    return scene.state.isPartial ? " read so far" : ""
  }

  private func drawResults(on drawing: inout Drawing, in area: Rectangle) {
    let state = scene.state
    let width = area.columns - RecordList.gutter - 1
    guard state.count(in: .results) > 0 else {
      let note = StyledText(scene.emptyNote(in: .results, emptyNote))
      EmptyPane(.results, in: scene.state, scene.wrapped(note, to: width))
        .draw(on: &drawing, in: area)
      return
    }
    let counts = counts(of: .kind)
    let snippets = Snippet(scene, columns: width)
    RecordList(.results, in: scene.state) { position in
      let listed = state.listed(position, in: .results)
      guard let kind = listed.id?.kind else {
        return scene.block(instead: listed, columns: width)
      }
      let isFirst = position == 0 || state.listed(position - 1, in: .results).id?.kind != kind
      var above: [StyledText] = []
      if isFirst {
        let count = counts.first { $0.value == kind.rawValue }?.count ?? 0
        above = [
          StyledText(kind.name + " ", StyleSheet.heading)
            + StyledText(DecimalWords.grouped(count))
        ]
      }
      let instead = scene.block(instead: listed, columns: width)
      return RecordList.Block(
        above: above, lines: listed.record.map(snippets.lines) ?? instead.lines, isSpaced: true)
    }.draw(on: &drawing, in: area)
  }

  /// The filters beside the search, in words.
  private var filters: String {
    let words = FilterWords(scene.state)
    return [words.types, words.themes, words.statuses, words.cell]
      .compactMap(\.self).joined(separator: " · ")
  }

  private var emptyNote: String {
    var note = "Nothing matches “\(scene.state.filters.query)”"
    if !filters.isEmpty { note += " among \(filters)" }
    return note + "."
  }

  /// The counts by kind, theme and respondent type; where not all have room, those of nothing
  /// make way.
  private func drawFacets(on drawing: inout Drawing, in area: Rectangle) {
    var lines = facetLines(area.columns) { _ in true }
    if lines.count > area.rows { lines = facetLines(area.columns) { $0.count > 0 } }
    for (row, line) in lines.prefix(area.rows).enumerated() {
      drawing.write(line, row: area.row + row, column: area.column, columns: area.columns)
    }
  }

  private func facetLines(
    _ columns: Int, where isShown: (SearchResults.FacetCount) -> Bool
  ) -> [StyledText] {
    var lines: [StyledText] = []
    for (title, field) in [("Kind", Field.kind), ("Theme", .theme), ("Respondent type", .type)] {
      if !lines.isEmpty { lines.append(StyledText()) }
      lines.append(StyledText(title, StyleSheet.heading))
      for facet in counts(of: field) where isShown(facet) {
        let style: Style = facet.count > 0 ? .plain : StyleSheet.support
        lines.append(
          scene.spread(
            StyledText(facet.name, style),
            scene.number(facet.count, style), over: columns))
      }
    }
    return lines
  }

  private func counts(of field: Field) -> [SearchResults.FacetCount] {
    scene.state.results(of: .matches).facets[field] ?? []
  }
}
