import Terminal
import Testing

@testable import Dashboard

@Suite("The first picture")
struct FirstPictureTests {
  @Test("It is whole before anything is asked for that it does not show", arguments: [80, 104])
  func whole(columns: Int) {
    var dashboard = Store.small(columns: columns)
    let first = dashboard.draw(with: Typesetter(.unicode))
    dashboard.look()
    #expect(dashboard.look().canvas.lines == first.canvas.lines)
  }

  @Test("The first action finds what the picture did not show")
  func firstAction() {
    var dashboard = Store.small(columns: 80)
    dashboard.perform(.turnPane(1), .turnPane(1), .select(.detail, 2))
    #expect(dashboard.state.focus == .detail)
    #expect(dashboard.state.selection(in: .detail) == 2)
  }
}
