import TestSupport
import Testing

@testable import ConsultationModel

@Suite("Replies in the order of time")
struct ReplyOrderTests {
  @Test(
    "replies stand by their dates, and those without after the dated one before them",
    arguments: [
      ("", ""),
      ("a2024 b2023", "b a"),
      ("a2023-05 b2023-05 c2023-04", "c a b"),
      ("a2024 b c2023 d e", "c d e a b"),
      ("a b2024 c2023", "a c b"),
      ("a b c", "a b c"),
      ("a2023-09 b2023", "b a"),
    ])
  func order(replies: String, expected: String) {
    var answer = Answer(id: "a", theme: "t", ask: "Ask", askedBy: "B", status: .met)
    answer.replies = replies.split(separator: " ").map { word in
      var reply = Answer.Reply(text: String(word.prefix(1)), by: "B")
      reply.date = PartialDate(word.dropFirst())
      return reply
    }
    #expect(answer.repliesInTime.map(\.text).joined(separator: " ") == expected)
  }

  @Test(
    "an ask has the status of its latest reply that has one, wherever the file has that reply",
    arguments: [
      ("met", []),
      ("planned", [#"$.answers[0].status: found "planned", expected "met", "#]),
    ])
  func status(status: String, faults: [String]) throws {
    let found = try CompleteConsultation.faults(
      replacing: #"""
        "status": "planned", "due": "2026-09",
              "replies": [
        """#,
      with: """
        "status": "\(status)", "due": "2026-09",
              "replies": [
                {"text": "Done.", "by": "Government", "date": "2024", "status": "met"},
                {"text": "Noted.", "by": "Government", "date": "2022", "status": "declined"},
        """)
    #expect(found.count == faults.count)
    for (fault, start) in zip(found, faults) { #expect(fault.hasPrefix("c.json: at " + start)) }
  }
}
