import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("What is listed is exported")
struct ExportingTests {
  /// The dashboard with its prompt open and the name replaced.
  private func naming(_ name: String, in dashboard: Store = .small()) -> Store {
    var dashboard = dashboard
    dashboard.press("e", .control("u"))
    dashboard.type(name)
    return dashboard
  }

  @Test("The name that is offered says what is listed")
  func names() {
    var dashboard = Store.small()
    dashboard.press("2", "e")
    #expect(dashboard.state.exportPrompt?.line.text == "quotes.csv")
    dashboard.press(.escape, .tab, .tab, .down, .enter, "e")
    #expect(dashboard.state.exportPrompt?.line.text == "quotes-tenant.csv")
    dashboard.press(.escape)
    dashboard.search(for: "Wärm/../x rooms")
    dashboard.press(.escape)
    dashboard.search(for: "room")
    dashboard.press(.enter, "2", "e")
    #expect(dashboard.state.exportPrompt?.line.text == "quotes-tenant-room.csv")
  }

  @Test("No name is offered that leads elsewhere, whatever narrows the view")
  func harmlessNames() {
    var consultation = SmallConsultation.consultation
    consultation.respondentTypes[0].name =
      "../../\u{1B}[2J~/ÉTÉ.sh\0 " + .init(repeating: "x", count: 80)
    var dashboard = Store.on(consultation)
    dashboard.press("2", .tab, .tab, .enter, "e")
    #expect(dashboard.state.exportPrompt?.line.text == "quotes-2j-ete-sh.csv")
  }

  @Test(
    "Enter asks for the view of the tab, as the tab itself asked the engine for it",
    arguments: Tab.allCases)
  func views(tab: Tab) throws {
    var dashboard = Store.small()
    dashboard.search(for: "warm or")
    dashboard.press(.escape)
    dashboard.perform(.show(tab))
    dashboard.press("e", .enter)
    guard case .export(let export) = dashboard.state.effect else {
      Issue.record("Nothing is asked for")
      return
    }
    let engine = ConsultationIndex(dashboard.state.consultation)
    switch export.content {
    case .themes(let request): #expect(request == dashboard.state.request(for: .records))
    case .quotes(let request):
      #expect(try engine.search(request).ids == dashboard.state.ids(in: .quotes))
    case .funding(let request, let basis):
      #expect(request == dashboard.state.request(for: .figures) && basis == .perYear)
    case .answers(let request):
      #expect(try Set(engine.search(request).ids) == Set(dashboard.state.ids(in: .asks)))
    case .crosstab(let request):
      let table = try engine.crosstab(
        request.passages, rows: .theme, columns: request.columns)
      #expect(table == dashboard.state.crosstab)
    case .sources(let request): #expect(request == dashboard.state.request(for: .sources))
    }
    #expect(!export.mayReplace && export.name == "\(tab.rawValue.lowercased()).csv")
  }

  @Test("A file that is there is replaced only when Enter is pressed once more")
  func replacing() {
    var dashboard = naming(" a.csv ")
    dashboard.press(.enter)
    dashboard.perform(.exported(.alreadyThere))
    let row = dashboard.look().canvas.lines[23]
    #expect(row == " ⚠ That file is there already; Enter once more replaces it.")
    dashboard.press(.enter)
    guard case .export(let export) = dashboard.state.effect else {
      Issue.record("Nothing is asked for")
      return
    }
    #expect(export.mayReplace && export.name == "a.csv")
    dashboard.perform(.exported(.alreadyThere))
    dashboard.press(.backspace, "v", .enter)
    guard case .export(let other) = dashboard.state.effect else { return }
    // The name is another one while it is changed, so the question is a new one.
    #expect(!other.mayReplace)
  }

  @Test("What is written is said where the prompt was, and gone with the next key")
  func written() {
    var dashboard = naming("a.csv")
    dashboard.press(.enter)
    dashboard.perform(.exported(.written("Wrote 3 themes to a.csv.")))
    #expect(dashboard.state.overlay == nil && dashboard.state.effect == nil)
    #expect(dashboard.look().canvas.lines[23] == " Wrote 3 themes to a.csv.")
    dashboard.press(.down)
    #expect(dashboard.look().canvas.lines[23].hasPrefix(" ↑↓ move"))
  }

  @Test("What stands in the way is said in full under the name, at any size", arguments: [40, 104])
  func failure(columns: Int) throws {
    var dashboard = naming("a.csv", in: .small(columns: columns, rows: 10))
    dashboard.press(.enter)
    let reason = "a.csv cannot be written: the disk that it is on has no room left for it."
    dashboard.perform(.exported(.failed(reason)))
    let canvas = dashboard.look().canvas
    let words = canvas.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(words.hasSuffix("Export to a.csv ⚠ " + reason))
    let cursor = try #require(canvas.cursor)
    #expect(canvas.lines[cursor.row] == " Export to a.csv" && cursor.column == 16)
    dashboard.press("x")
    #expect(dashboard.state.exportPrompt?.remark == nil)
  }

  @Test("Without a name nothing is asked for")
  func nameless() {
    var dashboard = naming("  ")
    dashboard.press(.enter)
    #expect(dashboard.state.effect == nil)
    #expect(dashboard.look().canvas.lines[23] == " ⚠ A file needs a name.")
  }

  @Test("Where nothing is listed, nothing is offered")
  func nothing() {
    var dashboard = Store.small()
    dashboard.perform(.show(.quotes))
    dashboard.press(.tab, .end, .enter)
    #expect(dashboard.state.count(in: .quotes) == 0)
    #expect(dashboard.state.action(for: "e") == nil)
  }

  @Test("A count of the crosstab's cell is exported as the passages that it opens")
  func cell() throws {
    var dashboard = Store.small()
    dashboard.press("5", .enter, "e", .enter)
    guard case .export(let export)? = dashboard.state.effect,
      case .quotes(let request) = export.content
    else {
      Issue.record("No quotes are asked for")
      return
    }
    let found = try ConsultationIndex(dashboard.state.consultation).search(request)
    #expect(found.total == dashboard.state.count(in: .quotes) && found.total > 0)
  }

  @Test(
    "While a file is written the prompt says how far it is, takes Esc, and nothing else changes it")
  func writing() throws {
    var dashboard = Store.small()
    dashboard.press("2", "e")
    dashboard.press(.enter)
    guard case .export(let export)? = dashboard.state.effect else {
      Issue.record("Nothing is exported")
      return
    }
    dashboard.send(.exporting(Export.Progress(rows: 1_200, total: 5_000)))
    let picture = dashboard.look().canvas.lines.joined(separator: "\n")
    #expect(picture.contains("Writing \(export.name)") && picture.contains("1,200 of 5,000"))
    dashboard.send(.edit(.insert("x")))
    dashboard.send(.activate)
    #expect(dashboard.state.effect == nil)
    dashboard.send(.resize(.init(columns: 60, rows: 12)))
    dashboard.send(.takeBack)
    #expect(dashboard.state.effect == .stopExport && dashboard.state.overlay == .export)
    dashboard.send(.exported(.stopped))
    #expect(dashboard.state.exportPrompt?.remark == "Stopped; nothing was written.")
    #expect(dashboard.state.exportPrompt?.line.text == export.name)
    dashboard.send(.takeBack)
    #expect(dashboard.state.overlay == nil)
  }
}
