import Terminal

/// One row of the table of keys: what is pressed, where, what it does, and how it is explained.
package struct KeyBinding: Sendable {
  /// What the keys of the row do; at least one thing.
  package private(set) var commands: [Command]
  /// What the footer says beside the label; nil where the footer leaves it out.
  package let hint: String?
  /// What the commands do, without their keys.
  let purpose: String
  /// Where the keys do this.
  package let contexts: Set<Context>
  /// Whether they do anything in a state.
  let applies: @Sendable (AppState) -> Bool

  init(
    _ commands: Command...,
    hint: String? = nil,
    help: String,
    in contexts: Set<Context>,
    when applies: @escaping @Sendable (AppState) -> Bool = { _ in true }
  ) {
    self.commands = commands
    self.hint = hint
    purpose = help
    self.contexts = contexts
    self.applies = applies
  }

  /// The same row with other keys for its commands, by their names.
  func with(_ keys: [String: [Key]]) -> KeyBinding {
    var binding = self
    binding.commands = commands.map { Command($0.name, $0.action, keys[$0.name] ?? $0.keys) }
    return binding
  }

  /// The keys as they are written, the first of each command: `↑↓`, `enter`.
  package var label: String { Key.label(of: commands.compactMap(\.keys.first)) }

  /// What the page of keys says: what the commands do, and by which other keys.
  package var help: String {
    let others = commands.flatMap { $0.keys.dropFirst().compactMap(\.label) }
    guard let last = others.last else { return purpose }
    let listed = others.count > 1 ? others.dropLast().joined(separator: ", ") + " and " : ""
    return "\(purpose); also \(listed)\(last)"
  }

  /// The keys, each with the action it stands for.
  var strokes: [(key: Key, action: Action)] {
    commands.flatMap { command in command.keys.map { ($0, command.action) } }
  }

  /// A part of the screen in which keys have a meaning of their own.
  package enum Context: Hashable, CaseIterable, Sendable {
    /// The list of themes on the Themes tab.
    case themes
    /// The list of themes on the Quotes tab.
    case themeFilter
    case types, statuses, detail, quotes, figures, asks, table, sources, drawn
    /// The search line.
    case search
    /// The line and the list of the palette.
    case palette
    /// The prompt for a file to export to.
    case export
    /// A page that is only read: a card, a source's text, the page of keys.
    case page
    /// A terminal with no room for anything.
    case noRoom
  }
}

extension AppState {
  /// Where keys go now.
  package var keyContext: KeyBinding.Context {
    if isTooSmall { return .noRoom }
    switch overlay {
    case .search: return .search
    case .palette: return .palette
    case .export: return .export
    case .help, .card, .text: return .page
    case nil: break
    }
    return switch focus {
    case .themes: tab == .themes ? .themes : .themeFilter
    case .types: .types
    case .detail: .detail
    case .quotes: .quotes
    case .statuses: .statuses
    case .figures: .figures
    case .asks: .asks
    case .table: .table
    case .sources: .sources
    case .drawn: .drawn
    case .results: .search
    case .commands: .palette
    case .text, .page: .page
    }
  }

  /// The bindings that do something now, in the order of the table.
  package var bindings: [KeyBinding] {
    chosenKeys.table.filter { $0.contexts.contains(keyContext) && $0.applies(self) }
  }

  /// What a key does now; nil where it does nothing.
  package func action(for key: Key) -> Action? {
    for binding in bindings {
      if let stroke = binding.strokes.first(where: { $0.key == key }) { return stroke.action }
    }
    guard KeyBinding.typing.contains(keyContext) else { return nil }
    switch key {
    case .character(let character): return .edit(.insert(String(character)))
    case .paste(let text): return .edit(.insert(text))
    default: return nil
    }
  }
}
