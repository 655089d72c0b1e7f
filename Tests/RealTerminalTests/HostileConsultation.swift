import Foundation
import Testing

/// A consultation in which everybody who could write a text has written what harms a terminal.
enum HostileConsultation {
  /// A clear screen, a title, a colour in one byte, a bell, a cursor report, reversed reading, a
  /// joiner, a byte order mark, line separators, and a word to look for.
  static let text =
    "\u{1B}[2J\u{1B}]0;taken\u{7}\u{9B}31337m\u{1B}[6n\u{0}\u{8}\r\u{7F}\u{85}\u{90}q\u{9C}"
    + "\u{202E}\u{2066}\u{200F}\u{61C}z\u{200D}y\u{200B}\u{FEFF}\u{AD}\u{2028}\u{2029}\u{E0041}harm"

  /// Writes a folder of the bundle with every text made hostile, and hostile responses to it, and
  /// says where it is; ids, references, dates and words of fixed meaning stay, since without them
  /// it would not be read at all.
  static func folder(in home: Home) throws -> String {
    let bundle = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Resources/stable-homes-2023/consultation.json")
    let value = try JSONSerialization.jsonObject(with: try Data(contentsOf: bundle))
    _ = try home.file("consultation.json", try json(spoilt(value, under: "")))
    let responses = try (0..<5).map { number in
      try json([
        "id": "r\(number)", "text": "\(text) \(number)", "respondent": text,
        "themes": ["workforce"], "attributes": [text: ["\(text) \(number)"]],
      ])
    }
    let lines = responses.map { $0 + [UInt8(ascii: "\n")] }
    _ = try home.file("responses.jsonl", Array(lines.joined()))
    return home.folder.path()
  }

  private static func json(_ value: Any) throws -> [UInt8] {
    Array(try JSONSerialization.data(withJSONObject: value))
  }

  /// Files that cannot be read, the reason and its place quoting what harms.
  static func broken() throws -> [[UInt8]] {
    let whole: [String: Any] = [
      "format": text, "title": text, text: text,
      "themes": [["id": text, "name": text, text: 1], ["id": "a", "name": "b", "parent": text]],
      "quotes": [["id": "q", "text": text, "themes": [text], "respondentType": text]],
      "events": [["id": "e", "date": text, "text": text, "evidence": ["source": text]]],
    ]
    return [
      try json(whole), Array("{\"\(text)\": \(text)".utf8), [0x7B, 0x22, 0x1B, 0x5D, 0x9B, 0xFF],
    ]
  }

  private static let fixed: Set<String> = [
    "format", "language", "opened", "closed", "published", "id", "parent", "source",
    "respondentType", "themes", "question", "position", "theme", "status", "asked", "due", "date",
    "currency", "kind", "from", "to", "partOf", "figures",
  ]

  private static func spoilt(_ value: Any, under key: String) -> Any {
    switch value {
    case let text as String: fixed.contains(key) ? text : "Aa\(self.text) \(text)"
    case let list as [Any]: list.map { spoilt($0, under: key) }
    case let object as [String: Any]:
      Dictionary(uniqueKeysWithValues: object.map { ($0, spoilt($1, under: $0)) })
    default: value
    }
  }
}
