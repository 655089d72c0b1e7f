import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("The dashboard lives in any size of terminal")
struct SizeTests {
  private static let tooSmall = [
    Size(columns: 39, rows: 10), Size(columns: 40, rows: 9), Size(columns: 1, rows: 1),
    Size(columns: 0, rows: 0), Size(columns: 300, rows: 2),
  ]

  /// In the middle of things: a card open over a search over filters.
  private var busy: Store {
    var dashboard = Store.small()
    dashboard.press(.tab, .enter)
    dashboard.search(for: "forms")
    dashboard.press(.enter, .enter)
    return dashboard
  }

  @Test("Too small a terminal takes no key but those that quit", arguments: tooSmall)
  func fewKeys(size: Size) {
    var dashboard = busy
    dashboard.perform(.resize(size))
    let keys =
      KeyBinding.table.flatMap { $0.strokes.map(\.key) } + [.paste("text"), .character("x")]
    let taken = Set(keys.filter { dashboard.state.action(for: $0) != nil })
    #expect(taken == ["q"])
    dashboard.perform(.quit)
    #expect(dashboard.state.hasQuit)
  }

  @Test("Too small a terminal changes nothing but the size", arguments: tooSmall)
  func nothingChanges(size: Size) {
    var dashboard = busy
    dashboard.look()
    let before = dashboard.state
    dashboard.perform(.resize(size))
    for binding in KeyBinding.table {
      for stroke in binding.strokes where stroke.action != .quit {
        dashboard.perform(stroke.action)
      }
    }
    dashboard.perform(.select(.quotes, 3), .edit(.insert("x")), .resize(before.size))
    dashboard.look()
    #expect(dashboard.state == before)
  }

  @Test("Too small a terminal says how large it needs to be", arguments: tooSmall)
  func words(size: Size) {
    var dashboard = busy
    dashboard.perform(.resize(size))
    let lines = dashboard.look().canvas.lines
    #expect(lines.count == size.rows)
    let sentence = "Greenpaper needs 40 x 10"
    if let line = lines.first { #expect(line == sentence.prefix(size.columns)) }
    #expect(!lines.dropFirst().contains { !$0.isEmpty })
  }

  @Test("The smallest size is large enough")
  func smallest() {
    #expect(!Store.small(columns: 40, rows: 10).state.isTooSmall)
  }

  @Test(
    "Whatever is open stays open when the size changes",
    arguments: [
      Size(columns: 40, rows: 10), Size(columns: 99, rows: 50), Size(columns: 100, rows: 10),
      Size(columns: 200, rows: 60),
    ])
  func resizing(size: Size) {
    let keys: [[Key]] = [
      [], [.tab], [.backTab, .down], ["2", .down], ["2", .tab, .down, .enter], ["3", .down, " "],
      ["/", "w", "a", .down], ["?"], ["2", .enter],
    ]
    for keys in keys {
      var dashboard = Store.small()
      for key in keys { dashboard.press(key) }
      dashboard.look()
      let before = dashboard.state
      dashboard.perform(.resize(size))
      dashboard.look()
      #expect(dashboard.state.overlay == before.overlay && dashboard.state.tab == before.tab)
      #expect(dashboard.state.focus == before.focus)
      #expect(dashboard.state.selections == before.selections)
      dashboard.perform(.resize(before.size))
      dashboard.look()
      #expect(dashboard.draw(with: Typesetter(.unicode)).canvas.lines == Self.lines(of: keys))
    }
  }

  /// What is seen after some keys where every list is drawn anew.
  private static func lines(of keys: [Key]) -> [String] {
    var dashboard = Store.small()
    for key in keys { dashboard.press(key) }
    let size = dashboard.state.size
    dashboard.perform(.resize(Size(columns: size.columns + 1, rows: size.rows)))
    dashboard.look()
    dashboard.perform(.resize(size))
    return dashboard.look().canvas.lines
  }

  @Test("In one column Enter leads from the themes to one of them, and Esc back")
  func oneColumn() {
    var dashboard = Store.small(columns: 80, rows: 24)
    dashboard.press(.down, .enter)
    #expect(dashboard.state.tab == .themes && dashboard.state.focus == .detail)
    #expect(dashboard.state.chosenTheme?.id == "rooms")
    dashboard.press(.escape)
    #expect(dashboard.state.focus == .themes && dashboard.state.chosenTheme?.id == "rooms")
  }

  @Test("In one column Esc first leaves the pane, then takes back a filter")
  func paneBeforeFilter() {
    var dashboard = Store.small(columns: 80, rows: 24)
    dashboard.press("2", .backTab, .enter)
    #expect(dashboard.state.focus == .types)
    dashboard.press(.escape)
    #expect(dashboard.state.focus == .quotes && !dashboard.state.filters.isEmpty)
    dashboard.press(.escape)
    #expect(dashboard.state.filters.isEmpty)
  }
}
