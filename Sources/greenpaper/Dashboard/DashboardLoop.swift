import Dashboard
import Terminal

/// Draws the dashboard, waits for a key, and acts on it, until the person leaves.
struct DashboardLoop {
  private var dashboard: Dashboard
  private let screen: Screen
  private let typesetter: Typesetter
  private let searches: SearchThread

  /// How long a picture waits for what it is to show. Most searches take less, and a count that is
  /// not known for so short a time would only flicker.
  private static let patience: Duration = .milliseconds(8)

  init(_ dashboard: Dashboard, on screen: Screen, bell: Screen.Bell, with typesetter: Typesetter) {
    self.dashboard = dashboard
    self.screen = screen
    self.typesetter = typesetter
    searches = SearchThread(dashboard.engine, bell: bell)
  }

  /// Draws and acts on keys until the person leaves or the terminal is gone.
  mutating func run() {
    while !dashboard.state.hasQuit {
      guard takeKeys(on: draw()) else { return }
    }
  }

  mutating func send(_ action: Action) {
    dashboard.send(action)
  }

  /// Shows the state as it is.
  @discardableResult
  mutating func draw() -> Drawing {
    let drawing = dashboard.draw(with: typesetter)
    screen.present(drawing.canvas)
    dashboard.apply(.measured(drawing.extents))
    return drawing
  }

  /// Waits for a key or an answer, and acts on it and on all that have come with it, so that a
  /// burst of keys costs one picture; false where the terminal is gone.
  private mutating func takeKeys(on drawing: Drawing) -> Bool {
    var next = screen.nextKey()
    let deadline = ContinuousClock.now + Self.patience
    while !dashboard.state.hasQuit {
      guard next != .hangUp else { return false }
      if let key = next, let action = action(for: key, on: drawing) { act(on: action) }
      for answer in searches.takeAnswers() { dashboard.apply(answer) }
      let questions = dashboard.state.questions
      searches.ask(questions)
      let patience = questions.isEmpty ? .zero : ContinuousClock.now.duration(to: deadline)
      let isOver = next == nil && patience <= .zero
      if isOver { return true }
      next = screen.nextKey(timeoutMilliseconds: Int(max(.zero, patience) / .milliseconds(1)))
    }
    return true
  }

  /// Changes the state, and the terminal where the state asks for it.
  private mutating func act(on action: Action) {
    let usedMouse = dashboard.state.usesMouse
    dashboard.apply(action)
    if dashboard.state.usesMouse != usedMouse { screen.setMouse(dashboard.state.usesMouse) }
    if let copied = dashboard.state.copied { screen.copyToClipboard(copied) }
  }

  private func action(for key: Key, on drawing: Drawing) -> Action? {
    switch key {
    case .resize: .resize(screen.size)
    case .mouse(let mouse): action(for: mouse, on: drawing)
    default: dashboard.state.action(for: key)
    }
  }

  /// A click selects; on what is selected already, it opens.
  private func action(for mouse: Key.Mouse, on drawing: Drawing) -> Action? {
    switch mouse.action {
    case .wheelUp: return dashboard.state.action(for: .up)
    case .wheelDown: return dashboard.state.action(for: .down)
    case .click:
      let action = drawing.action(atRow: mouse.row, column: mouse.column)
      return action.map { dashboard.state.isSelected($0) ? .activate : $0 }
    }
  }
}
