import ConsultationModel
import ConsultationSearch
import Terminal

/// The themes, with bars for all their records and counts of passages and asks.
struct ThemeListView {
  let scene: Scene

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let columns = Columns(scene, width: area.columns - RecordList.gutter)
    let body = ListHeading(heading(columns), count: scene.consultation.themes.count)
      .draw(on: &drawing, in: area)
    guard !scene.consultation.themes.isEmpty else {
      EmptyPane(.themes, in: scene.state, [StyledText("No themes.")])
        .draw(on: &drawing, in: body)
      return
    }
    let records = counts(.records)
    let passages = counts(.passages)
    let asks = counts(.asksByTheme)
    let most = records.values.max() ?? 0
    let chosen = scene.state.filters.values(of: .theme)
    let list = RecordList(.themes, in: scene.state) { position in
      let theme = scene.consultation.themes[position]
      let count = records[theme.id] ?? 0
      let isShown = chosen?.contains(theme.id) ?? true
      var line = name(theme, isChosen: scene.state.selection(in: .themes) == position, columns)
      line.append("  ")
      line.append(scene.bar(Double(count), of: Double(max(1, most)), columns: columns.bar))
      line.append(" ")
      line.append(scene.number(count, columns: columns.number))
      if columns.hasCounts {
        line.append(scene.number(passages[theme.id] ?? 0, columns: columns.passages))
        line.append(scene.number(asks[theme.id] ?? 0, columns: columns.asks))
      }
      return RecordList.Block(lines: [isShown ? line : line.restyled { $0.with(.dim) }])
    }
    list.draw(on: &drawing, in: body)
  }

  private func name(_ theme: Theme, isChosen: Bool, _ columns: Columns) -> StyledText {
    let text = StyledText(theme.name, isChosen ? StyleSheet.heading : .plain)
    return scene.typesetter.padded(text, to: columns.name)
  }

  private func heading(_ columns: Columns) -> StyledText {
    var line = scene.typesetter.padded(
      StyledText("Theme", StyleSheet.heading), to: columns.name + 2)
    let counted = columns.bar + 1 + columns.number
    line.append(
      scene.typesetter.padded(
        StyledText("records", StyleSheet.support), to: counted, alignment: .right))
    guard columns.hasCounts else { return line }
    for (title, width) in [("quotes", columns.passages), ("asks", columns.asks)] {
      line.append(
        scene.typesetter.padded(StyledText(title, StyleSheet.support), to: width, alignment: .right)
      )
    }
    return line
  }

  private func counts(_ list: ResultList) -> [String: Int] {
    let facets = scene.state.results(of: list).facets[.theme] ?? []
    return Dictionary(facets.map { ($0.value, $0.count) }, uniquingKeysWith: { $1 })
  }

  /// How the width is shared: names whole where they have room, then bars, then numbers.
  private struct Columns {
    let name: Int
    let bar: Int
    let number: Int
    /// Whether there is room for the numbers of passages and asks.
    let hasCounts: Bool
    let passages: Int
    let asks: Int

    init(_ scene: Scene, width: Int) {
      let names = scene.consultation.themes.map { scene.typesetter.width(of: $0.name) }
      let most = scene.state.results(of: .records).facets[.theme]?.map(\.count).max() ?? 0
      number = DecimalWords.grouped(most).count
      hasCounts = width >= 38
      passages = hasCounts ? max(8, number + 2) : 0
      asks = hasCounts ? max(6, number + 2) : 0
      let room = width - 3 - number - passages - asks
      name = max(8, min(names.max() ?? 8, room - 5))
      bar = max(1, room - name)
    }
  }
}
