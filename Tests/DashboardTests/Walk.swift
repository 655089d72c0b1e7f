import ConsultationModel
import ConsultationSearch
import Terminal
import TestSupport

@testable import Dashboard

/// A person at the keys who knows nothing and tries everything, the same way at every run.
struct Walk {
  private(set) var dashboard: Store
  private var dice: Dice
  /// What was done last, to be told when it went wrong.
  private(set) var latest = "nothing"

  private static let keys: [Key] = {
    let bound = KeyBinding.table.flatMap { $0.strokes.map(\.key) }
    let typed = "aehmnorstw é“-日".map(Key.character)
    return bound.filter { $0 != "q" && $0 != .control("c") } + typed + [
      .paste("heat\ning "), .paste("\u{301}"), .hangUp, .resize,
    ]
  }()

  init(_ consultation: Consultation, seed: UInt64) {
    dashboard = .on(consultation)
    dashboard.send(.holds(texts: Set(consultation.sources.prefix(1).map(\.id))))
    dice = Dice(seed: seed)
  }

  /// Presses a key or, now and then, does what only a mouse or a window does.
  mutating func step() {
    let action: Action?
    if dice.once(in: 30) {
      action = .resize(size())
    } else if dice.once(in: 20) {
      action = .select(dice.pick(Pane.allCases), Int.random(in: -2...40, using: &dice))
    } else if dice.once(in: 60) {
      action = dice.pick([.copy, .turnMouse, .help, .openSearch, .last])
    } else if dice.once(in: 25), !dashboard.state.filters.isEmpty {
      action = .takeBack
    } else {
      action = dashboard.state.action(for: dice.pick(Self.keys))
    }
    guard let action else { return }
    latest = "\(action)"
    let before = dashboard
    dashboard.send(action)
    // To leave is the one thing that nothing comes after.
    if dashboard.state.hasQuit { dashboard = before }
    if let effect = dashboard.state.effect { dashboard.send(outcome(of: effect)) }
  }

  /// One of the ways in which an effect can end.
  private mutating func outcome(of effect: Effect) -> Action {
    switch effect {
    case .read(let source, let words, let record, let id):
      let text = "A title\n\nMuch was said.\n\(words ?? "Nothing")\nand more.\n"
      return dice.once(in: 4)
        ? .tell("It cannot be read.")
        : .opened(SourcePage(source, text: dice.pick([text, ""]), words: words, of: record, id))
    case .browse: return .tell("Asked the browser.")
    case .export:
      if dice.once(in: 4) { return .exporting(Export.Progress(rows: 3, total: 1_000)) }
      return .exported(dice.pick([.written("Written."), .alreadyThere, .failed("No room.")]))
    case .stopExport:
      return .exported(.stopped)
    }
  }

  /// Draws the screen as it is, in Unicode or in ASCII.
  mutating func look() -> Drawing {
    dashboard.look(dice.once(in: 4) ? .ascii : .unicode)
  }

  /// Mostly a size to work in, sometimes one that is too small.
  private mutating func size() -> Size {
    let least = dice.once(in: 5) ? Size(columns: 1, rows: 1) : AppState.smallest
    return Size(
      columns: Int.random(in: least.columns...200, using: &dice),
      rows: Int.random(in: least.rows...60, using: &dice))
  }
}
