import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("Answers that come after the next key")
struct LateAnswerTests {
  @Test("A key changes the state before anything is answered")
  func late() throws {
    var dashboard = Store.small()
    dashboard.apply(.openSearch)
    dashboard.apply(.edit(.insert("w")))
    let question = try #require(dashboard.state.questions.first)
    #expect(dashboard.state.searchLine.text == "w")
    #expect(!dashboard.state.isCurrent(.matches))
    dashboard.apply(try #require(question.answer(by: dashboard.engine)))
    #expect(dashboard.state.isCurrent(.matches) && dashboard.state.questions.isEmpty)
    #expect(dashboard.state.count(in: .results) > 0)
  }

  @Test("What was asked before the latest key is of no use any more")
  func superseded() throws {
    var dashboard = Store.small()
    dashboard.apply(.openSearch)
    dashboard.apply(.edit(.insert("w")))
    let first = try #require(dashboard.state.questions.first)
    dashboard.apply(.edit(.insert("a")))
    let known = dashboard.state
    dashboard.apply(try #require(first.answer(by: dashboard.engine)))
    #expect(dashboard.state == known)
  }

  @Test(
    "A key that comes in one burst with the key that shows a list is about its records",
    arguments: [("2", "o"), ("3", " "), ("2", "y"), ("2", "e"), ("4", "y"), ("6", "o")]
      as [(Key, Key)])
  func burst(first: Key, second: Key) throws {
    var late = Store.small()
    for key in [first, second] {
      let action = late.action(for: key)
      late.apply(try #require(action))
    }
    var prompt = Store.small()
    prompt.press(first, second)
    #expect(late.state.effect == prompt.state.effect && late.state.copied == prompt.state.copied)
    #expect(late.state.markedFigures == prompt.state.markedFigures)
    #expect(late.state.exportPrompt == prompt.state.exportPrompt)
  }

  @Test("Enter waits for what it opens", arguments: ["wages", "bus", "repairs"])
  func enter(text: String) {
    var late = Store.small()
    late.apply(.openSearch)
    for character in text { late.apply(.edit(.insert(String(character)))) }
    late.apply(.activate)
    while !late.state.questions.isEmpty { late.answer(by: late.engine) }
    var prompt = Store.small()
    prompt.search(for: text)
    prompt.press(.enter)
    #expect(late.state.selectedRecord == prompt.state.selectedRecord)
    #expect(late.state.tab == prompt.state.tab && late.state.selectedRecord != nil)
  }
}
