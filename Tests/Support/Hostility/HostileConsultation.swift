/// A consultation that has every key of the format, with a text of one's choice in every place
/// where anybody could have written one.
package enum HostileConsultation {
  /// The file, with the text before each of its own words.
  package static func json(_ text: String) -> String { template.filled(with: text) }

  /// Responses to it, a line each.
  package static func responses(_ text: String) -> String {
    (0..<4).map { lineTemplate.replacing("#", with: "\($0)").filled(with: text) + "\n" }.joined()
  }

  /// The text of a source that it holds.
  package static func source(_ text: String) -> String { "Before \(text) excerpt. \(text) After." }

  /// Files that are refused, for reasons and at locations that quote the text.
  package static func refused(_ text: String) -> [[UInt8]] {
    let ids = json(text).replacing("\"care\"", with: "\"§ A\"".filled(with: text))
    let keys = json(text).replacing("\"summary\"", with: "\"§\"".filled(with: text))
    let words = json(text).replacing("\"planned\"", with: "\"§\"".filled(with: text))
    let dates = json(text).replacing("\"2023-02\"", with: "\"§\"".filled(with: text))
    let broken = HostileText.brokenBytes.flatMap { Array("{\"\(text)".utf8) + $0 }
    let bare = Array("{\"title\": \(text)}".utf8)
    return [ids, keys, words, dates].map { Array($0.utf8) } + [broken, bare]
  }

  private static let template = """
    {
      "format": "greenpaper/1", "title": "§ title", "subtitle": "§ subtitle",
      "organisation": "§ organisation", "jurisdiction": "§ jurisdiction", "language": "en-GB",
      "opened": "2023-02-02", "closed": "2023-05", "published": "2023",
      "sources": [
        {"id": "report", "title": "§ report", "publisher": "§ press", "author": "§ writer",
          "published": "2023-09-21", "url": "https://example.org/§", "held": true},
        {"id": "ledger", "title": "§ ledger", "held": false}
      ],
      "respondentTypes": [{"id": "carer", "name": "§ carer", "description": "§ description"}],
      "questions": [{"id": "q1", "number": "§ 1", "text": "§ question"}],
      "themes": [
        {"id": "care", "name": "§ care", "summary": "§ summary"},
        {"id": "kinship", "name": "§ kinship", "parent": "care"}
      ],
      "quotes": [
        {"id": "quote-1", "text": "§ quote", "respondentType": "carer",
          "attribution": "§ speaker", "themes": ["kinship", "care"], "question": "q1",
          "position": "§ position",
          "evidence": {"source": "report", "excerpt": "§ excerpt", "paragraph": 7}},
        {"id": "quote-2", "text": "§", "themes": []}
      ],
      "findings": [
        {"id": "finding-1", "theme": "care", "text": "§ finding",
          "share": {"words": "§ share", "fraction": [1, 3], "approximate": true},
          "position": "call", "respondentType": "carer", "evidence": {"source": "report"}}
      ],
      "answers": [
        {"id": "answer-1", "theme": "care", "ask": "§ ask", "askedBy": "§ asker",
          "asked": "2023-01", "status": "planned", "due": "2026-09",
          "replies": [
            {"text": "§ reply", "by": "§ answerer", "date": "2023", "status": "being considered",
              "evidence": {"source": "report", "excerpt": "§ excerpt"}},
            {"text": "§ reply", "by": "§ answerer", "status": "planned"}
          ],
          "evidence": {"source": "ledger"}}
      ],
      "figures": [
        {"id": "whole", "name": "§ whole", "amount": 200000000, "currency": "EUR",
          "approximate": true, "years": 2.5, "from": "2023-04", "to": "2025-03",
          "kind": "pledged", "theme": "care", "areas": 12, "areasWords": "§ areas",
          "people": 900, "peopleWords": "§ people", "note": "§ note",
          "alsoReported": [{"amount": 1, "years": 5, "from": "2023", "to": "2024",
            "words": "§ words", "source": "ledger"}],
          "evidence": {"source": "report"}},
        {"id": "part", "name": "§ part", "amount": 9000000, "kind": "allocated",
          "partOf": "whole"}
      ],
      "comparisons": [
        {"id": "gap", "title": "§ gap", "figures": ["whole", "part"], "note": "§ note"}
      ],
      "events": [
        {"id": "launch", "date": "2023-02", "text": "§ event", "theme": "care",
          "evidence": {"source": "report"}}
      ]
    }
    """

  private static let lineTemplate = """
    {"id": "r#", "text": "§ response #", "respondent": "§ name", "respondentType": "carer", \
    "question": "q1", "themes": ["care"], "position": "agree", "stances": {"care": "agree"}, \
    "evidenceRich": true, "attributes": {"§ region": ["§ north #", "§ south"]}, "repeats": 2}
    """
}

extension String {
  /// The template with a text in each place kept for it, spelt as JSON has it.
  fileprivate func filled(with text: String) -> String {
    let spelt = text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\0"..."\u{1F}":
        result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return split(separator: "§", omittingEmptySubsequences: false).joined(separator: spelt)
  }
}
