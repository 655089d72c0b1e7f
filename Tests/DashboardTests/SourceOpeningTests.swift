import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("The source of a record is opened")
struct SourceOpeningTests {
  private static let text = """
    What they told us

    People spoke of cold.
    A room without heating is one that staff warm with their own money.
    Others spoke of rent.
    """

  /// The second quote selected, the text of its source at hand.
  private var holding: Store {
    var dashboard = Store.small()
    dashboard.perform(.holds(texts: ["gazette"]))
    dashboard.press("2", .down)
    return dashboard
  }

  /// The same with the text open.
  private func reading(_ text: String = text, columns: Int = 104) throws -> Store {
    var dashboard = holding
    dashboard.perform(.resize(Size(columns: columns, rows: 24)))
    dashboard.press("o")
    guard case .read(let source, let words, let record, let id) = dashboard.state.effect else {
      throw Unasked()
    }
    dashboard.perform(.opened(SourcePage(source, text: text, words: words, of: record, id)))
    return dashboard
  }

  private struct Unasked: Error {}

  @Test("Where no text is at hand, its page on the web is asked for, once")
  func browsing() throws {
    var dashboard = Store.small()
    dashboard.press("2", "o")
    let address = try #require(
      WebAddress("https://example.org/gazette/what-they-told-us"))
    #expect(dashboard.state.effect == .browse(address))
    dashboard.perform(.tell("Asked the browser for it."))
    #expect(dashboard.state.effect == nil)
    #expect(dashboard.look().canvas.lines[23] == " Asked the browser for it.")
    dashboard.press(.down)
    #expect(dashboard.state.remark == nil)
  }

  @Test("A text at hand is asked for, to be opened at the record's words")
  func asking() {
    var dashboard = holding
    dashboard.press("o")
    guard case .read(let source, let words, let record, let id) = dashboard.state.effect else {
      Issue.record("No text is asked for")
      return
    }
    #expect(source.id == "gazette" && id.index == 1 && record.id == "warmed")
    #expect(words == "A room without heating is one that staff warm with their own money.")
  }

  @Test("The text opens at the words, which are marked and said to be there", arguments: [40, 104])
  func words(columns: Int) throws {
    var dashboard = try reading(columns: columns)
    let canvas = dashboard.look().canvas
    let marked = canvas.lines { $0.traits.contains(.underline) }.joined(separator: " ")
    let words = marked.replacing("⟦", with: "").replacing("⟧", with: "").replacing("▌", with: "")
      .split(separator: " ").joined(separator: " ")
    #expect(words.contains("A room without heating is one that staff warm with their own money."))
    #expect(!marked.contains("⟦People") && !marked.contains("⟦Others"))
    #expect(canvas.lines[0].hasSuffix("✓ word for word"))
    let row = try #require(canvas.cursor).row
    #expect(canvas.lines[row].hasPrefix("▌ A room"))
  }

  @Test("Words that are not in the text are said not to be")
  func missing() throws {
    var dashboard = try reading("Something else.\n")
    #expect(dashboard.look().canvas.lines[0].hasSuffix("⚠ these words are not in it"))
  }

  @Test("Words that go over several lines are marked in each")
  func lines() {
    let text = "One.\nThey said: “we are\r\ntired” of it.\nEnd."
    let page = SourcePage(
      Source(id: "a", title: "A"), text: text, words: "\"we are tired\"",
      of: .quote(Passage(id: "p", text: "we are tired", themes: [])),
      RecordID(kind: .quote, index: 0))
    let marks = page.paragraphs.map { part in part.marks.map { String(part.text[$0]) } }
    #expect(marks == [[], ["“we are"], ["tired”"], []])
    #expect(page.start == 1 && page.hasWords == true)
  }

  @Test("From the text o goes on to the page on the web, and Esc back to where o was pressed")
  func back() throws {
    var dashboard = holding
    dashboard.press(.enter, "o")
    guard case .read(let source, let words, let record, let id) = dashboard.state.effect else {
      return
    }
    dashboard.perform(.opened(SourcePage(source, text: Self.text, words: words, of: record, id)))
    dashboard.press("o")
    #expect(dashboard.state.effect.map { if case .browse = $0 { true } else { false } } == true)
    dashboard.press("y")
    #expect(dashboard.state.copied?.contains("A room without heating") == true)
    dashboard.press(.escape)
    #expect(dashboard.state.overlay == .card(id) && dashboard.state.sourcePage == nil)
    dashboard.press(.escape)
    #expect(dashboard.state.overlay == nil && dashboard.state.tab == .quotes)
  }

  @Test("A record with no source to open does not offer it")
  func none() {
    var consultation = SmallConsultation.consultation
    consultation.sources[0].url = "javascript:alert(1)"
    consultation.sources[1].url = "https://exa\u{1B}mple.org"
    consultation.sources[2].url = nil
    var dashboard = Store.on(consultation)
    for tab in Tab.allCases {
      dashboard.perform(.show(tab))
      #expect(dashboard.state.action(for: "o") == nil, "\(tab)")
    }
  }

  @Test("A source is copied with its address")
  func copying() {
    var dashboard = Store.small()
    dashboard.press("6", "y")
    let copied = dashboard.state.copied
    #expect(copied?.contains("https://example.org/gazette/what-they-told-us") == true)
  }
}
