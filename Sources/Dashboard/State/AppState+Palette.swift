import ConsultationModel
import ConsultationSearch
import Terminal

extension AppState {
  mutating func openPalette() {
    palette = CommandPalette(paletteEntries)
    selections[.commands] = 0
    cover(with: .palette)
  }

  mutating func editPalette(_ edit: InputLine.Edit) {
    palette?.edit(edit)
    select(0, in: .commands)
  }

  /// Enter in the palette: does what is selected, in the context where the palette was opened.
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
    filters.choose([value], of: field)
    tab = field == .status ? .answers : .quotes
    focuses[tab] = tab.mainPane
  }

  /// Everything that can be chosen by its name from here.
  private var paletteEntries: [CommandPalette.Entry] {
    commandEntries + tabEntries + themeEntries + typeEntries + statusEntries + sourceEntries
  }

  /// The commands of the table of keys that do something here.
  private var commandEntries: [CommandPalette.Entry] {
    bindings.flatMap { binding in
      binding.commands.filter(\.action.isChosenByName).map { command in
        let name = command.name.replacing("-", with: " ")
        return CommandPalette.Entry(
          title: "\(name.prefix(1).uppercased())\(name.dropFirst()): \(binding.purpose)",
          group: .command, detail: Key.label(of: Array(command.keys.prefix(1))),
          action: command.action)
      }
    }
  }

  private var tabEntries: [CommandPalette.Entry] {
    Tab.allCases.map { tab in
      CommandPalette.Entry(
        title: tab.rawValue, group: .tab, detail: "\(tab.number)", action: .show(tab))
    }
  }

  private var themeEntries: [CommandPalette.Entry] {
    let counts = counts(of: .theme, in: .records)
    return consultation.themes.enumerated().map { position, theme in
      CommandPalette.Entry(
        title: theme.name, group: .theme, detail: counts[theme.id] ?? "",
        action: .goTo(RecordID(kind: .theme, index: position)))
    }
  }

  private var typeEntries: [CommandPalette.Entry] {
    let known = typeCounts.map { (value: $0.value, name: $0.name) }
    let listed = consultation.respondentTypes.map { (value: $0.id, name: $0.name) }
    let counts = counts(of: .type, in: .passages)
    return (known.isEmpty ? listed : known).map { value, name in
      CommandPalette.Entry(
        title: name, group: .type, detail: counts[value] ?? "",
        action: .leaveOnly(value, of: .type))
    }
  }

  private var statusEntries: [CommandPalette.Entry] {
    guard !consultation.answers.isEmpty else { return [] }
    let counts = counts(of: .status, in: .asks)
    return Answer.Status.allCases.map(\.rawValue).map { status in
      CommandPalette.Entry(
        title: status, group: .status, detail: counts[status] ?? "",
        action: .leaveOnly(status, of: .status))
    }
  }

  private var sourceEntries: [CommandPalette.Entry] {
    let counts = counts(of: .source, in: .sources)
    return consultation.sources.enumerated().map { position, source in
      CommandPalette.Entry(
        title: "\(source.title), \(source.citation)", group: .source,
        detail: counts[source.id] ?? "",
        action: .goTo(RecordID(kind: .source, index: position)))
    }
  }

  /// How many records have each value, in words; none where that has not been asked for.
  private func counts(of field: Field, in list: ResultList) -> [String: String] {
    guard isCurrent(list) else { return [:] }
    let facets = results(of: list).facets[field] ?? []
    return Dictionary(facets.map { ($0.value, DecimalWords.grouped($0.count)) }) { first, _ in first
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
