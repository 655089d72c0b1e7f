import TestSupport
import Testing

extension RealTerminal {
  @Suite("Characters of any width") struct GraphemeTests {
    @Test("No name shifts the rule between the panes, nor the numbers before it")
    func columns() async throws {
      let home = try Home()
      let themes = Self.names.enumerated().map { #"{"id": "t\#($0)", "name": "\#($1)"}"# }
      let path = try home.file(
        "names.json",
        #"{"format": "greenpaper/1", "title": "Names", "themes": [\#(themes.joined(separator: ","))]}"#
      )
      let pane = try Pane(
        columns: 120, rows: 40, "greenpaper \(path); echo ended with $?", home: home)
      let rows = try await pane.shows("Latin", "last", "? keys").rows
      let ruled = rows.filter { $0.contains("│") }
      #expect(ruled.count > Self.names.count)
      let widths = try ruled.map { row in
        try pane.width(of: String(row.prefix { $0 != "│" }))
      }
      #expect(Set(widths).count == 1, "\(zip(widths, ruled).map { "\($0) \($1)" })")
      for name in ["日本", "한국", "👍", "ไทย"] { #expect(rows.contains { $0.contains(name) }) }
    }

    /// Combining marks, wide characters, families, flags, a tone, and scripts that compose.
    private static let names = [
      "Latin", "e\u{301}te\u{301} a\u{300}\u{323}", "日本語の支援", "한국어 돌봄", "👍 thumbs",
      "👨‍👩‍👧‍👦 family", "🇬🇧🇫🇷 flags", "👋🏽 tone", "❤\u{FE0F} heart", "☺\u{FE0F}1\u{FE0F}\u{20E3}",
      "ไทย ที่นี่", "हिन्दी क्षि", "العربية", "ａｂ wide", "last",
    ]
  }
}

extension Pane {
  /// The cells that tmux itself counts for a text.
  fileprivate func width(of text: String) throws -> Int {
    try set("@text", text)
    return try values("w:@text").first.flatMap { Int($0) } ?? -1
  }
}
