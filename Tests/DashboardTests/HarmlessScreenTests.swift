import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("Screens of few characters, and of hostile ones")
struct HarmlessScreenTests {
  /// One way to each kind of screen.
  private static let ways: [[Key]] = [
    [], ["2"], ["3"], ["3", "G"], ["4"], ["5"], ["5", "m"], ["6"], ["/", "a"], ["/", "z", "z"],
    ["?"],
    ["2", .enter], ["3", .enter], ["4", .enter],
  ]

  private static let hostile =
    "a\u{1B}[31m\u{202E}b\u{301}\u{302}\u{303}日本\u{200D}👩‍👩‍👧🇬🇧\u{7F}\u{85}\u{9B}\u{FEFF}\u{AD}c\u{20E3}"

  private static var hostileConsultation: Consultation {
    var consultation = SmallConsultation.consultation
    consultation.title += hostile
    for index in consultation.themes.indices {
      consultation.themes[index].name += hostile
      consultation.themes[index].summary = hostile
    }
    for index in consultation.respondentTypes.indices {
      consultation.respondentTypes[index].name += hostile
    }
    for index in consultation.quotes.indices { consultation.quotes[index].text += hostile }
    for index in consultation.findings.indices { consultation.findings[index].text += hostile }
    for index in consultation.answers.indices { consultation.answers[index].ask += hostile }
    for index in consultation.figures.indices { consultation.figures[index].name += hostile }
    for index in consultation.sources.indices {
      consultation.sources[index].publisher = hostile
      consultation.sources[index].title += hostile
    }
    return consultation
  }

  @Test(
    "In ASCII nothing but ASCII is drawn, and no sign of the program's own is lost", arguments: ways
  )
  func ascii(keys: [Key]) {
    for columns in [40, 80, 120] {
      var dashboard = Store.small(columns: columns, rows: 30)
      for key in keys { dashboard.press(key) }
      let rich = dashboard.look().canvas.lines.joined(separator: "\n")
      let plain = dashboard.look(.ascii).canvas.lines.joined(separator: "\n")
      #expect(!plain.unicodeScalars.contains { !$0.isASCII }, "\(plain)")
      #expect(plain.count { $0 == "?" } == rich.count { $0 == "?" }, "\(plain)")
    }
  }

  @Test("Hostile text never shifts the rule between two panes", arguments: ways)
  func rule(keys: [Key]) throws {
    for columns in [100, 104, 137] {
      var dashboard = Store.on(Self.hostileConsultation, columns: columns, rows: 30)
      for key in keys { dashboard.press(key) }
      let canvas = dashboard.look().canvas
      let screen = canvas.lines.joined(separator: "\n")
      let top = try #require(canvas.lines.firstIndex { $0.hasPrefix("──") })
      let first = dashboard.state.overlay == .search ? top + 1 : 5
      let rules = (0..<columns).filter { canvas[first, $0].text == "│" }
      for row in first..<28 {
        for column in rules { #expect(canvas[row, column].text == "│", "\(screen)") }
      }
      let hasPanes = dashboard.state.overlay == nil && dashboard.state.tab.panes.count > 1
      let expected = hasPanes || dashboard.state.overlay == .search ? 1 : 0
      #expect(rules.count == expected, "\(screen)")
    }
  }

  @Test("No control or format character reaches a cell", arguments: ways)
  func controls(keys: [Key]) {
    for size in [Size(columns: 40, rows: 10), Size(columns: 104, rows: 30)] {
      var dashboard = Store.on(Self.hostileConsultation, columns: size.columns, rows: size.rows)
      for key in keys { dashboard.press(key) }
      for scalar in dashboard.look().canvas.lines.joined().unicodeScalars {
        let category = scalar.properties.generalCategory
        #expect(![.control, .format, .lineSeparator].contains(category), "\(scalar.value)")
      }
    }
  }
}
