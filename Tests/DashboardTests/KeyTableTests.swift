import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("The table of keys says what the keys do")
struct KeyTableTests {
  /// Dashboards in many states, as a walk of so many steps meets them.
  private func dashboards(steps: Int, seed: UInt64) -> [Dashboard] {
    var walk = Walk(SmallConsultation.consultation, seed: seed)
    return (0..<steps).map { _ in
      walk.step()
      _ = walk.look()
      return walk.dashboard
    }
  }

  @Test("Every key of every row changes something in some state")
  func noDeadRows() {
    var dead: [String: (binding: KeyBinding, action: Action)] = [:]
    for (row, binding) in KeyBinding.table.enumerated() {
      for stroke in binding.strokes {
        dead["\(row) \(binding.label): \(stroke.key)"] = (binding, stroke.action)
      }
    }
    var walk = Walk(SmallConsultation.consultation, seed: 3)
    for _ in 0..<20_000 where !dead.isEmpty {
      walk.step()
      _ = walk.look()
      let dashboard = walk.dashboard
      let open = Set(dashboard.state.bindings.map { "\($0.label)\($0.help)" })
      for (name, row) in dead where open.contains("\(row.binding.label)\(row.binding.help)") {
        var other = dashboard
        other.send(row.action)
        if other.state != dashboard.state { dead[name] = nil }
      }
    }
    #expect(dead.keys.sorted().isEmpty)
  }

  @Test("No key has two meanings at once")
  func noDoubles() {
    for dashboard in dashboards(steps: 1_000, seed: 4) {
      let keys = dashboard.state.bindings.flatMap { $0.strokes.map(\.key) }
      #expect(Set(keys).count == keys.count, "\(dashboard.state.place)")
    }
  }

  @Test("A key that the footer names does something where it names it")
  func honestFooter() {
    var idle: [String: Int] = [:]
    for dashboard in dashboards(steps: 3_000, seed: 5) {
      for binding in dashboard.state.bindings where binding.hint != nil {
        guard !binding.isFairlyIdle(in: dashboard.state) else { continue }
        let isIdle = binding.strokes.allSatisfy { stroke in
          var other = dashboard
          other.send(stroke.action)
          return other.state == dashboard.state
        }
        if isIdle {
          idle["\(binding.label) \(binding.hint ?? "") in \(dashboard.state.place)", default: 0] +=
            1
        }
      }
    }
    #expect(idle.isEmpty)
  }
}

extension KeyBinding {
  /// Whether its keys may do nothing in a state though the footer names them: there is one record
  /// and it is selected, or one value and it alone is left. A footer that dropped them there would
  /// flicker.
  fileprivate func isFairlyIdle(in state: AppState) -> Bool {
    switch hint {
    case "move", "result": state.count(in: state.focus) == 1
    case "match": state.matches.count == 1
    case "only this": state.narrowings.selections.values.contains { $0.count == 1 }
    default: false
    }
  }
}
