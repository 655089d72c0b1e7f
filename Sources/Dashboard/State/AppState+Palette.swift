import ConsultationModel
import ConsultationSearch

extension AppState {
  mutating func openPalette() {
    palette = CommandPalette(paletteEntries)
    selections[.commands] = 0
    cover(with: .palette)
  }

  mutating func editPalette(_ edit: SearchLine.Edit) {
    palette?.edit(edit)
    select(0, in: .commands)
  }

  /// Enter in the palette: does what is selected, in the place where the palette was opened.
  mutating func runChosenCommand() {
    let choices = palette?.choices ?? []
    let position = selection(in: .commands)
    guard choices.indices.contains(position) else { return }
    let entry = choices[position].entry
    uncover()
    if entry.group != .command { closeOverlays() }
    apply(entry.action)
  }

  /// Shows the records with one value alone, on the tab that can be narrowed to it.
  mutating func leaveOnly(_ value: String, of field: Field) {
    narrowings.choose([value], of: field)
    tab = field == .status ? .answers : .quotes
    focuses[tab] = tab.mainPane
  }

  /// Everything that can be chosen by its name from here.
  private var paletteEntries: [CommandPalette.Entry] {
    commandEntries + tabEntries + themeEntries
      + entries(of: .type, typeCounts, in: .type) + entries(of: .status, statusCounts, in: .status)
      + sourceEntries
  }

  /// The commands of the table of keys that do something here.
  private var commandEntries: [CommandPalette.Entry] {
    bindings.compactMap { binding in
      guard let action = binding.strokes.first?.action, action.isChosenByName else { return nil }
      let words = [binding.hint, binding.help].compactMap(\.self).joined(separator: ": ")
      return CommandPalette.Entry(
        title: words.prefix(1).uppercased() + words.dropFirst(), group: .command,
        detail: binding.label, action: action)
    }
  }

  private var tabEntries: [CommandPalette.Entry] {
    Tab.allCases.map { tab in
      CommandPalette.Entry(
        title: tab.rawValue, group: .tab, detail: "\(tab.number)", action: .show(tab))
    }
  }

  private var themeEntries: [CommandPalette.Entry] {
    let counts = results(of: .records).facets[.theme] ?? []
    return consultation.themes.enumerated().map { position, theme in
      let count = counts.first { $0.value == theme.id }?.count
      return CommandPalette.Entry(
        title: theme.name, group: .theme, detail: count.map(DecimalWords.grouped) ?? "",
        action: .goTo(RecordReference(kind: .theme, position: position)))
    }
  }

  private var sourceEntries: [CommandPalette.Entry] {
    let counts = results(of: .sources).facets[.source] ?? []
    return consultation.sources.enumerated().map { position, source in
      let count = counts.first { $0.value == source.id }?.count
      return CommandPalette.Entry(
        title: "\(source.title), \(source.citation)", group: .source,
        detail: count.map(DecimalWords.grouped) ?? "",
        action: .goTo(RecordReference(kind: .source, position: position)))
    }
  }

  private func entries(
    of group: CommandPalette.Group, _ counts: [SearchResults.FacetCount], in field: Field
  ) -> [CommandPalette.Entry] {
    counts.map { value in
      CommandPalette.Entry(
        title: value.name, group: group, detail: DecimalWords.grouped(value.count),
        action: .leaveOnly(value.value, of: field))
    }
  }
}

extension Action {
  /// Whether it is worth choosing by its name: a single step of a movement is not, and tabs have
  /// names of their own.
  fileprivate var isChosenByName: Bool {
    switch self {
    case .move, .page, .first, .last, .moveCell, .show, .edit, .openPalette: false
    default: true
    }
  }
}
