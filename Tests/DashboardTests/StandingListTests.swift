import ConsultationModel
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite("Lists stand still while the selected record is in sight")
struct StandingListTests {
  /// A dashboard on the Quotes tab with so many passages of one line, or of these lengths in words.
  private func quotes(
    count: Int = 40, lengths: [Int] = [], columns: Int = 80, rows: Int = 24
  ) -> Store {
    var consultation = SmallConsultation.consultation
    let lengths = lengths.isEmpty ? Array(repeating: 1, count: count) : lengths
    consultation.quotes = lengths.enumerated().map { index, length in
      let words = Array(repeating: "word", count: length).joined(separator: " ")
      return Passage(id: "p\(index)", text: "#\(index)# \(words) =\(index)=", themes: ["staff"])
    }
    var dashboard = Store.on(consultation, columns: columns, rows: rows)
    dashboard.press("2")
    dashboard.look()
    return dashboard
  }

  @Test("A move to a record in sight changes nothing but the mark", arguments: [40, 80, 120])
  func still(columns: Int) {
    var dashboard = quotes(columns: columns)
    let lines = dashboard.look().linesWithoutMark
    let last = dashboard.shownRows.last ?? 0
    for key in Array(repeating: Key.down, count: max(0, last - 1)) + [.up, .up] {
      dashboard.press(key)
      #expect(dashboard.look().linesWithoutMark == lines)
    }
    #expect(last > 2 && dashboard.state.selection(in: .quotes) == last - 3)
  }

  @Test("Beyond the bottom the list turns so that what is read next is in sight")
  func turnDown() {
    var dashboard = quotes()
    let seen = dashboard.shownRows
    while dashboard.shownRows == seen { dashboard.press(.down) }
    let selected = dashboard.state.selection(in: .quotes)
    #expect(dashboard.shownRows.first == selected && dashboard.shownRows.contains(selected + 2))
    dashboard.press(.up)
    #expect(dashboard.shownRows.last == selected - 1 && dashboard.shownRows.contains(selected - 3))
  }

  @Test("A page begins with the last record of the one before, or ends with its first")
  func pages() {
    var dashboard = quotes()
    let first = dashboard.shownRows
    dashboard.press(.down, .pageDown)
    #expect(dashboard.shownRows.first == first.last)
    #expect(dashboard.state.selection(in: .quotes) == first.last)
    let second = dashboard.shownRows
    dashboard.press(.pageDown, .pageUp)
    #expect(dashboard.shownRows.last == (second.last ?? 0) - 1)
    #expect(dashboard.state.selection(in: .quotes) == dashboard.shownRows.last)
  }

  @Test("A record far away stands about a third down, with what is around it")
  func jump() {
    var dashboard = quotes()
    dashboard.perform(.select(.quotes, 20))
    let far = dashboard.shownRows
    #expect(far.contains(19) && far.contains(22))
    dashboard.perform(.select(.quotes, 0))
    #expect(dashboard.shownRows.first == 0)
    dashboard.press("G")
    #expect(dashboard.shownRows.last == 39 && dashboard.shownRows.count > 3)
  }

  @Test("Where the list is another, its selected record is placed anew")
  func another() {
    let changes: [[Action]] = [
      [.show(.answers), .show(.quotes)], [.leaveOnly("staff", of: .theme)],
      [.resize(Size(columns: 79, rows: 24))],
    ]
    for change in changes {
      var dashboard = quotes()
      for _ in 0..<14 { dashboard.press(.down) }
      while dashboard.shownRows.first != dashboard.state.selection(in: .quotes) {
        dashboard.press(.down)
      }
      let selected = dashboard.state.selection(in: .quotes)
      for action in change { dashboard.perform(action) }
      #expect(dashboard.state.selection(in: .quotes) == selected)
      #expect(dashboard.shownRows.contains(selected - 1), "\(change)")
    }
  }

  @Test("What lies over a list for a while leaves it where it stands")
  func covered() {
    var dashboard = quotes()
    for _ in 0..<12 { dashboard.press(.down) }
    let lines = dashboard.look().canvas.lines
    dashboard.press(.enter, .escape)
    #expect(dashboard.look().canvas.lines == lines)
    dashboard.press("/", "w", .down, .escape)
    #expect(dashboard.look().canvas.lines == lines)
  }

  @Test(
    "After any moves a record that fits is whole, and the list fills its pane", arguments: 1...6)
  func anyMoves(seed: UInt64) {
    var dice = Dice(seed: seed)
    let lengths = (0..<50).map { _ in dice.once(in: 6) ? 300 : Int.random(in: 0...60, using: &dice)
    }
    let columns = Int.random(in: 40...99, using: &dice)
    let rows = Int.random(in: 10...40, using: &dice)
    var dashboard = quotes(lengths: lengths, columns: columns, rows: rows)
    for step in 1...400 {
      let keys: [Key] = [.down, .down, .down, .up, .up, .pageDown, .pageUp, "g", "G"]
      dashboard.press(dice.pick(keys))
      if dice.once(in: 20) {
        dashboard.perform(.select(.quotes, Int.random(in: 0..<50, using: &dice)))
      }
      let lines = dashboard.look().canvas.lines
      let text = lines.joined(separator: "\n")
      let selected = dashboard.state.selection(in: .quotes)
      let hidden = dashboard.state.viewports[.quotes].map { $0.record - $0.pane } ?? 0
      let isWhole = text.contains("#\(selected)#") && text.contains("=\(selected)=")
      let mustBeWhole = lengths[selected] <= 10
      #expect(isWhole || hidden > 0 && !mustBeWhole, "step \(step), \(selected)\n\(text)")
      let blank = lines.dropLast(2).reversed().prefix { $0.isEmpty }.count
      #expect(blank <= 1, "step \(step)\n\(text)")
    }
  }
}

extension Store {
  /// The rows of the passages that are seen at least in part.
  fileprivate var shownRows: [Int] {
    let drawing = draw(with: Typesetter(.unicode))
    var shown: [Int] = []
    for row in 0..<state.size.rows {
      guard
        case .select(.quotes, let selected)? = drawing.action(
          atRow: row, column: state.size.columns - 10),
        selected != shown.last
      else { continue }
      shown.append(selected)
    }
    return shown
  }
}

extension Drawing {
  fileprivate var linesWithoutMark: [String] {
    canvas.lines.map { $0.replacing("▌", with: " ") }.map { line in
      String(line.prefix(line.count - line.reversed().prefix { $0 == " " }.count))
    }
  }
}
