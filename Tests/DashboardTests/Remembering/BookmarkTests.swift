import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("Coming back")
struct BookmarkTests {
  @Test(
    "Whoever comes back sees what they left, wherever that was", arguments: [11, 12, 13, 14])
  func roundTrip(seed: UInt64) throws {
    var walk = Walk(SmallConsultation.consultation, seed: seed)
    for step in 1...2_000 {
      walk.step()
      let left = walk.look()
      let state = walk.dashboard.state
      guard step.isMultiple(of: 10), state.overlay != .search else { continue }
      let text = state.bookmark.text
      let bookmark = try #require(Bookmark(text: text), "\(text)")
      var back = Store.on(SmallConsultation.consultation, at: state.size, bookmark: bookmark)
      try #require(back.state.bookmark.text == text, "step \(step), after \(walk.latest)")
      guard state.overlay == nil, state.copied == nil, state.remark == nil else { continue }
      let seen = back.look(left.canvas.typesetter.repertoire)
      try #require(
        seen.canvas.lines == left.canvas.lines,
        """
        step \(step), after \(walk.latest)
        \(left.canvas.lines.joined(separator: "\n"))
        \(seen.canvas.lines.joined(separator: "\n"))
        \(text)
        """)
    }
  }

  /// A dashboard left in the middle of its work: a respondent type and a search chosen, the second
  /// quote selected, a figure marked.
  private var left: Store {
    var dashboard = Store.small()
    dashboard.press("3", " ", "2", .tab, .tab, .enter, .backTab, .backTab, .down)
    return dashboard
  }

  @Test("What is gone from the data is dropped without a word")
  func gone() {
    var consultation = SmallConsultation.consultation
    consultation.quotes.removeAll { $0.respondentType == "worker" }
    consultation.findings.removeAll { $0.respondentType == "worker" }
    consultation.respondentTypes.removeFirst()
    consultation.figures = []
    consultation.comparisons = []
    var back = Store.on(consultation, bookmark: left.state.bookmark)
    #expect(left.state.filters.values(of: .type) == ["worker"])
    #expect(back.state.filters.isEmpty && back.state.markedFigures.isEmpty)
    #expect(back.state.tab == .quotes && back.state.count(in: .quotes) == 4)
    back.look()
    back.press(.down)
  }

  @Test("A record is found again where others have come before it")
  func moved() {
    let selected = left.state.selectedRecord?.record?.id
    #expect(selected == "warmed")
    var consultation = SmallConsultation.consultation
    var new = Passage(id: "new", text: "The boiler is older than I am.", themes: ["rooms"])
    new.respondentType = "worker"
    consultation.quotes.insert(new, at: 0)
    let back = Store.on(consultation, bookmark: left.state.bookmark)
    #expect(back.state.quoteIDs == ["new", "forms", "warmed"])
    #expect(back.state.selection(in: .quotes) == 2)
  }

  @Test("A search that is being typed is not where a person comes back to")
  func unfinished() {
    var dashboard = left
    let bookmark = dashboard.state.bookmark
    dashboard.search(for: "heating")
    let unfinished = dashboard.state.bookmark
    #expect(unfinished.filters == bookmark.filters)
    #expect(unfinished.paneStates[.quotes]?.position == bookmark.paneStates[.quotes]?.position)
    #expect(!unfinished.text.contains("heating"))
  }

  @Test(
    "A text that is damaged, foreign or of a later program is no bookmark",
    arguments: [
      "", "\n", "greenpaper place 1", "greenpaper place 2\ntab\tThemes\n", "{}\n",
      "greenpaper searches 1\n", "greenpaper place 1\ntab\n", "greenpaper place 1\ntab\tMoney\n",
      "greenpaper place 1\nplace\tquotes\t-1\t0\n",
      "greenpaper place 1\nplace\tquotes\t99999999999999999999\t0\n",
      "greenpaper place 1\ncell\t1\tmany\n", "greenpaper place 1\ncounted\ttheme\n",
      "greenpaper place 1\nsearch\ta\\27\n", "greenpaper place 1\nsearch\t\u{1B}[2J\n",
      "greenpaper place 1\nonly\tcolour\tred\n", "greenpaper place 1\n\n",
    ])
  func damaged(text: String) {
    #expect(Bookmark(text: text) == nil)
  }

  @Test(
    "What a stranger wrote is drawn as harmlessly as any data",
    arguments: [
      "search\t\\27.]52;c;eA==\\7.", "place\tquotes\t1000000000\t1000000000", "cell\t999\t999",
      "sort\t999\tmost-first\ncolumns\ttype\ntab\tCrosstab", "mark\tno-such-figure",
      "focus\tFunding\ttypes\ntab\tFunding", "counted\ttheme\tnowhere", "columns\t=Region",
      "only\ttype\tnobody\ntab\tAnswers",
    ])
  func strange(lines: String) throws {
    let text = "greenpaper place 1\n" + lines + "\n"
    let bookmark = try #require(Bookmark(text: text))
    var dashboard = Store.on(SmallConsultation.consultation, bookmark: bookmark)
    for tab in Tab.allCases {
      dashboard.perform(.show(tab))
      let lines = dashboard.look().canvas.lines
      #expect(lines.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
      #expect(lines.count { !$0.isEmpty } > 6, "\(tab)")
    }
  }
}
