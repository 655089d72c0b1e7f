import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("A record is copied with its citation")
struct CopyingTests {
  @Test("y copies the selected quote with its speaker and its source, and the footer says so")
  func quote() throws {
    var dashboard = Store.small()
    dashboard.press("2", "y")
    let copied = try #require(dashboard.state.copied)
    let record = try #require(dashboard.state.selectedRecord)
    let consultation = dashboard.state.consultation
    let passage = try #require(record.record?.passage)
    #expect(copied.contains("“\(passage.text)”"))
    let source = try #require(passage.evidence.source.flatMap(consultation.source))
    #expect(copied.contains(source.title) && copied.contains(source.citation))
    let rows = dashboard.look().canvas.lines
    #expect(rows.last?.contains("Copied, with its citation.") == true)
  }

  @Test("The next key takes the word of it away, a new picture does not")
  func message() {
    var dashboard = Store.small()
    dashboard.press("2", "y")
    dashboard.look()
    #expect(dashboard.state.copied != nil)
    dashboard.press(.down)
    #expect(dashboard.state.copied == nil)
  }

  @Test("A card's record is copied while it is read")
  func card() {
    var dashboard = Store.small()
    dashboard.press("2", .enter, "y")
    #expect(dashboard.state.copied != nil && dashboard.state.overlay != nil)
  }
}
