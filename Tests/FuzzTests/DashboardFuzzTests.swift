import ConsultationModel
import ConsultationSearch
import Dashboard
import TestSupport
import Testing

@testable import Terminal

@Suite("The dashboard on any consultation that is read")
struct DashboardFuzzTests {
  @Test("Every picture is harmless, whole and of the terminal's size, whatever is pressed")
  func pictures() {
    let keys: [Key] =
      [.enter, .escape, .tab, .backTab, .up, .down, .pageUp, .pageDown, .home, .end, .backspace]
      + "123456/?: abcdmnosyNG".map(Key.character)
    FuzzRun("dashboard") { random in
      let text = random.text(upTo: 12)
      let bytes = Mutation.mutated(Array(HostileConsultation.json(text).utf8), &random)
      guard let consultation = try? ConsultationFile.read(bytes: bytes, name: "c") else { return }
      var dashboard = Store(
        consultation, engine: ConsultationIndex(consultation), size: random.size())
      for _ in 0..<8 {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: dashboard.send(.resize(random.size()))
        case 1: dashboard.press(.paste(random.text()))
        default: dashboard.press(keys.randomElement(using: &random) ?? .enter)
        }
        let typesetter = Typesetter(random.once(in: 4) ? .ascii : .unicode)
        let drawing = dashboard.draw(with: typesetter)
        dashboard.send(.measured(drawing.viewports))
        for row in 0..<drawing.canvas.size.rows {
          try FuzzRun.require(
            drawing.canvas.row(row).isWhole(typesetter), "\(drawing.canvas.lines)")
        }
      }
    }
  }
}

extension Store {
  fileprivate mutating func press(_ key: Key) {
    if let action = state.action(for: key) { send(action) }
  }
}

extension SeededGenerator {
  fileprivate mutating func size() -> Size {
    Size(columns: Int.random(in: 0...140, using: &self), rows: Int.random(in: 0...40, using: &self))
  }
}
