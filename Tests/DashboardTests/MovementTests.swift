import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("Moving through lists, and through records taller than their pane")
struct MovementTests {
  /// A dashboard on the Quotes tab with passages of these texts.
  private func quotes(_ texts: [String], columns: Int = 80, rows: Int = 20) -> Store {
    var consultation = SmallConsultation.consultation
    consultation.quotes = texts.enumerated().map { index, text in
      Passage(id: "p\(index)", text: text, themes: ["staff"])
    }
    var dashboard = Store.on(consultation, columns: columns, rows: rows)
    dashboard.press("2")
    return dashboard
  }

  private static let many = (1...40).map { "This is passage number \($0)." }
  private static let long = (1...200).map { "word\($0)" }.joined(separator: " ")

  @Test("A list ends at its first and its last record", arguments: ["1", "2", "3"] as [Key])
  func ends(tab: Key) {
    var dashboard = Store.small()
    dashboard.press(tab)
    for pane in dashboard.state.tab.panes {
      dashboard.perform(.select(pane, 0))
      let count = dashboard.state.count(in: pane)
      for _ in 0..<count + 3 { dashboard.press(.down) }
      #expect(dashboard.state.selection(in: pane) == count - 1)
      for _ in 0..<count + 3 { dashboard.press(.up) }
      #expect(dashboard.state.selection(in: pane) == 0)
      dashboard.press("G")
      #expect(dashboard.state.selection(in: pane) == count - 1)
      dashboard.press("g")
      #expect(dashboard.state.selection(in: pane) == 0)
    }
  }

  @Test("Another theme begins with its first record")
  func anotherTheme() {
    var dashboard = Store.small()
    dashboard.press(.backTab, .down, .down, .tab, .down)
    #expect(dashboard.state.chosenTheme?.id == "rooms")
    #expect(dashboard.state.selection(in: .detail) == 0)
  }

  @Test("Page down passes over no record, and ends at the last", arguments: [10, 16, 20, 50])
  func pages(rows: Int) {
    var dashboard = quotes(Self.many, rows: rows)
    var seen = Set<String>()
    var presses = 0
    while dashboard.state.selection(in: .quotes) < 39, presses < 40 {
      for line in dashboard.look().canvas.lines { seen.insert(line) }
      dashboard.press(.pageDown)
      presses += 1
    }
    for line in dashboard.look().canvas.lines { seen.insert(line) }
    for text in Self.many { #expect(seen.contains { $0.contains(text) }, "\(text)") }
    #expect(presses < 40 && dashboard.state.selection(in: .quotes) == 39)
    while presses > -40, dashboard.state.selection(in: .quotes) > 0 {
      dashboard.press(.pageUp)
      presses -= 1
    }
    #expect(dashboard.state.selection(in: .quotes) == 0)
  }

  @Test(
    "A record taller than its pane is read to its end before the next one is selected",
    arguments: [Key.down, .pageDown])
  func tallRecord(key: Key) {
    var dashboard = quotes([Self.long, "The next one."], columns: 40, rows: 10)
    var seen: [String] = []
    var presses = 0
    while dashboard.state.selection(in: .quotes) == 0, presses < 100 {
      seen += dashboard.look().canvas.lines
      dashboard.press(key)
      presses += 1
    }
    let words = Set(seen.flatMap { $0.split(separator: " ").map { String($0.filter(\.isWord)) } })
    for word in Self.long.split(separator: " ") { #expect(words.contains(String(word))) }
    #expect(seen.contains { $0.contains("Not stated") })
    #expect(dashboard.state.selection(in: .quotes) == 1)
  }

  @Test("Going up through a tall record ends at its beginning")
  func upThroughTallRecord() {
    var dashboard = quotes(["One before.", Self.long], columns: 40, rows: 10)
    dashboard.press(.down, .down, .down, .down)
    #expect(dashboard.state.selection(in: .quotes) == 1 && dashboard.state.scroll(in: .quotes) == 3)
    dashboard.press(.up, .up, .up)
    #expect(dashboard.state.selection(in: .quotes) == 1 && dashboard.state.scroll(in: .quotes) == 0)
    dashboard.press(.up)
    #expect(dashboard.state.selection(in: .quotes) == 0)
  }

  @Test("A record that a larger screen shows whole is no longer scrolled")
  func largerScreen() {
    var dashboard = quotes([Self.long, "The next one."], columns: 40, rows: 10)
    dashboard.press(.down, .down, .down)
    dashboard.perform(.resize(Size(columns: 120, rows: 50)))
    dashboard.press(.down)
    #expect(dashboard.state.selection(in: .quotes) == 1)
  }

  @Test("Of a burst of keys none is lost in a record that is no longer selected")
  func burst() {
    var dashboard = quotes([Self.long, "Two.", "Three.", "Four."], columns: 40, rows: 10)
    var atEnd = dashboard
    while dashboard.state.selection(in: .quotes) == 0 {
      atEnd = dashboard
      dashboard.press(.down)
    }
    atEnd.look()
    atEnd.perform(.move(1), .move(1), .move(1))
    #expect(atEnd.state.selection(in: .quotes) == 3)
  }

  @Test("A page of keys is read to its end, and further presses do not count")
  func helpPage() {
    var dashboard = Store.small(columns: 40, rows: 10)
    dashboard.press("?")
    let top = dashboard.look().canvas.lines
    for _ in 0..<4 { dashboard.press("G") }
    let end = dashboard.look().canvas.lines
    #expect(end != top && end.contains { $0.contains("leaves Greenpaper") })
    dashboard.press(.pageDown, .down, "g")
    #expect(dashboard.look().canvas.lines == top)
  }
}

extension Character {
  fileprivate var isWord: Bool { isLetter || isNumber }
}
