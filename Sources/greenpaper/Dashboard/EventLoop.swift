import Dashboard
import Terminal

/// Draws the dashboard, waits for a key, and acts on it, until the person leaves.
struct EventLoop {
  private var dashboard: Store
  private let screen: Screen
  private let typesetter: Typesetter
  private let searches: SearchThread
  /// Nil where all responses are in memory.
  private let reading: ResponseReading?
  /// What is kept of the visit; nil where nothing is to be.
  private(set) var memory: Memory?
  /// Does an effect of the dashboard, and says what came of it.
  private let outcome: (Effect) -> Action
  /// What has come meanwhile of effects that take longer.
  private let news: () -> [Action]
  /// When what has happened since it was last kept is to be kept; nil where nothing has.
  private var keepAt: ContinuousClock.Instant?

  /// How long a picture waits for what it is to show. Most searches take less, and a count that is
  /// not known for so short a time would only flicker.
  private static let patience: Duration = .milliseconds(8)

  /// Who pauses for so long has lost nothing if the program is killed from then on.
  private static let pause: Duration = .seconds(1)

  /// - Parameters:
  ///   - memory: Where the visit is kept; nil where nothing is to be.
  ///   - outcome: Does an effect of the dashboard and says what came of it.
  ///   - news: Says what has come meanwhile of those that take longer.
  init(
    _ dashboard: Store, on screen: Screen, bell: Screen.Bell, with typesetter: Typesetter,
    reading: ResponseReading? = nil, keeping memory: Memory? = nil,
    doing outcome: @escaping (Effect) -> Action, hearing news: @escaping () -> [Action]
  ) {
    self.memory = memory
    self.reading = reading
    self.outcome = outcome
    self.news = news
    self.dashboard = dashboard
    for news in reading?.takeNews() ?? [] { self.dashboard.send(news) }
    self.screen = screen
    self.typesetter = typesetter
    searches = SearchThread(
      dashboard.engine, of: reading == nil ? dashboard.state.passageCount : .max,
      tell: bell.ring)
  }

  /// Draws and acts on keys until the person leaves or the terminal is gone.
  mutating func run() {
    defer { keep() }
    reading?.start()
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
    dashboard.apply(.measured(drawing.viewports))
    return drawing
  }

  /// Waits for a key or an answer, and acts on it and on all that have come with it, so that a
  /// burst of keys costs one picture; false where the terminal is gone.
  private mutating func takeKeys(on drawing: Drawing) -> Bool {
    var next = nextKey()
    let deadline = ContinuousClock.now + Self.patience
    while !dashboard.state.hasQuit {
      guard next != .hangUp else { return false }
      // What a key is about is looked for among all that is read by then.
      for news in (reading?.takeNews() ?? []) + news() { dashboard.apply(news) }
      if let key = next, let action = action(for: key, on: drawing) { act(on: action) }
      for answer in searches.takeAnswers() { dashboard.apply(answer) }
      let questions = dashboard.state.questions
      searches.ask(questions)
      let rest = questions.isEmpty ? .zero : ContinuousClock.now.duration(to: deadline)
      let isOver = next == nil && rest <= .zero
      if isOver { return true }
      next = screen.nextKey(timeoutMilliseconds: Int(max(.zero, rest) / .milliseconds(1)))
    }
    return true
  }

  /// The next key; nil where there is an answer, or nothing has come for a while.
  private mutating func nextKey() -> Key? {
    guard let keepAt else { return screen.nextKey() }
    let rest = max(.zero, ContinuousClock.now.duration(to: keepAt))
    let key = screen.nextKey(timeoutMilliseconds: Int(rest / .milliseconds(1)) + 1)
    if key == nil, .now >= keepAt { keep() }
    return key
  }

  private mutating func keep() {
    memory?.keep(dashboard.state)
    keepAt = nil
  }

  /// Changes the state, and does beyond it what it asks for.
  private mutating func act(on action: Action) {
    let usedMouse = dashboard.state.usesMouse
    dashboard.apply(action)
    if memory != nil { keepAt = .now + Self.pause }
    if dashboard.state.usesMouse != usedMouse { screen.setMouse(dashboard.state.usesMouse) }
    if let copied = dashboard.state.copied { screen.copyToClipboard(copied) }
    if let effect = dashboard.state.effect { dashboard.apply(outcome(effect)) }
  }

  private mutating func action(for key: Key, on drawing: Drawing) -> Action? {
    switch key {
    case .resize: .resize(screen.size)
    case .mouse(let mouse): action(for: mouse, on: drawing)
    default: dashboard.action(for: key)
    }
  }

  /// A click selects; on what is selected already, it opens.
  private mutating func action(for mouse: Key.Mouse, on drawing: Drawing) -> Action? {
    switch mouse.action {
    case .wheelUp: return dashboard.action(for: .up)
    case .wheelDown: return dashboard.action(for: .down)
    case .click:
      let action = drawing.action(atRow: mouse.row, column: mouse.column)
      return action.map { dashboard.state.isSelected($0) ? .activate : $0 }
    }
  }
}
