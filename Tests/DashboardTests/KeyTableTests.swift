import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("The table of keys says what the keys do")
struct KeyTableTests {
  /// Many states, as a walk of so many steps meets them.
  private func states(steps: Int, seed: UInt64) -> [AppState] {
    var walk = Walk(SmallConsultation.consultation, seed: seed)
    return (0..<steps).map { _ in
      walk.step()
      _ = walk.look()
      return walk.dashboard.state
    }
  }

  @Test("Every key of every row changes something in some state")
  func noDeadRows() {
    var dead: [String: Action] = [:]
    for binding in KeyBinding.table {
      for stroke in binding.strokes { dead["\(stroke.key): \(binding.help)"] = stroke.action }
    }
    var walk = Walk(SmallConsultation.consultation, seed: 3)
    for _ in 0..<20_000 where !dead.isEmpty {
      walk.step()
      _ = walk.look()
      let state = walk.dashboard.state
      for binding in state.bindings {
        for stroke in binding.strokes {
          let name = "\(stroke.key): \(binding.help)"
          guard let action = dead[name], state.isChanged(by: action) else { continue }
          dead[name] = nil
        }
      }
    }
    #expect(dead.keys.sorted().isEmpty)
  }

  @Test("No key has two meanings at once")
  func noDoubles() {
    for state in states(steps: 1_000, seed: 4) {
      let keys = state.bindings.flatMap { $0.strokes.map(\.key) }
      #expect(Set(keys).count == keys.count, "\(state.keyContext)")
    }
  }

  @Test("A key that the footer names does something where it names it")
  func honestFooter() {
    var idle: Set<String> = []
    for state in states(steps: 2_000, seed: 5) {
      for binding in state.bindings where !binding.isFairlyIdle(in: state) {
        guard let hint = binding.hint else { continue }
        let isOfUse = binding.strokes.contains { state.isChanged(by: $0.action) }
        if !isOfUse { idle.insert("\(binding.label) \(hint) in \(state.keyContext)") }
      }
    }
    #expect(idle.isEmpty)
  }
}

extension AppState {
  fileprivate func isChanged(by action: Action) -> Bool {
    var other = self
    other.apply(action)
    return other != self
  }
}

extension KeyBinding {
  /// Whether its keys may do nothing in a state though the footer names them: there is one record
  /// and it is selected, or one value and it alone is left. A footer that dropped them there would
  /// flicker.
  fileprivate func isFairlyIdle(in state: AppState) -> Bool {
    switch hint {
    case "move", "result", "choose": state.count(in: state.focus) == 1
    case "match": state.count(in: .results) == 1
    case "only this": state.filters.selections.values.contains { $0.count == 1 }
    default: false
    }
  }
}
