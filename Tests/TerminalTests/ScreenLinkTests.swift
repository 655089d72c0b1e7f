import Foundation
import Testing

@testable import Terminal

/// Links are written beside ncurses, so what matters is that both agree about the picture.
extension ScreenTests {
  private static let page = "https://example.org/a?b=c&d=e%20f#g"

  private func canvas(
    of screen: Screen, _ text: String = page, leadingTo address: String? = page, row: Int = 3
  ) -> Canvas {
    var canvas = Canvas(size: screen.size, typesetter: Typesetter(.unicode))
    let link = address.flatMap(WebAddress.init)
    canvas.write(StyledText(text, Style(.green, .bold), link: link), row: row, column: 10)
    canvas.cursor = Position(row: 1, column: 5)
    return canvas
  }

  @Test("A link's cells are written again within the frame, and the cursor returns to where it was")
  func linking() throws {
    let screen = try open("xterm-256color")
    screen.present(canvas(of: screen))
    let drawn = terminal.drawn()
    let parts = drawn.components(separatedBy: "␛[4;11H")
    #expect(parts.count == 3 && parts[1].contains("␛[32m\(Self.page)"))
    #expect(parts[2].hasPrefix("␛]8;;\(Self.page)␛\\␛(B␛[0;1m␛[32m\(Self.page)␛]8;;␛\\␛[39m"))
    #expect(drawn.hasSuffix("␛[2;6H␛[?2026l"))
    #expect(screen.shownRow(3).contains(Self.page))
  }

  @Test("A link that nothing was written over is not written again")
  func untouched() throws {
    let screen = try open("xterm-256color")
    var canvas = canvas(of: screen)
    screen.present(canvas)
    _ = terminal.drawn()
    canvas.write("▌", row: 3, column: 0)
    canvas.write("elsewhere", row: 5, column: 0)
    screen.present(canvas)
    #expect(!terminal.drawn().contains("]8;;"))
    canvas.write("behind", row: 3, column: 60)
    screen.present(canvas)
    #expect(terminal.drawn().contains("␛]8;;\(Self.page)␛\\"))
  }

  @Test("Where a link went away, its cells lead nowhere, even those with the same letters")
  func unlinking() throws {
    let screen = try open("xterm-256color")
    screen.present(canvas(of: screen))
    _ = terminal.drawn()
    screen.present(canvas(of: screen, leadingTo: nil))
    let plain = terminal.drawn()
    #expect(plain.contains(Self.page) && !plain.contains("]8;;"))
    screen.present(canvas(of: screen, "https://other.example", leadingTo: "https://other.example"))
    #expect(terminal.drawn().contains("␛]8;;https://other.example␛\\"))
    // A wide character of now begins where the link of before did not.
    var wide = Canvas(size: screen.size, typesetter: Typesetter(.unicode))
    wide.write("日本日本", row: 3, column: 9)
    screen.present(wide)
    #expect(terminal.drawn().contains("␛[4;10H"))
    #expect(screen.shownRow(3).hasPrefix(String(repeating: " ", count: 9) + "日本日本"))
  }

  @Test(
    "Only an address of the web in printable ASCII is handed to the terminal",
    arguments: [
      "javascript:alert(1)", "file:///etc/passwd", "https://", "ftp://example.org", "",
      "https://example.org/\u{1B}]8;;", "https://example.org/a b", "https://example.org/\u{9C}",
      "https://exämple.org", "https://example.org/\u{7}\n", " https://example.org",
      "https://example.org/" + String(repeating: "a", count: 3000),
    ])
  func harmlessAddresses(address: String) throws {
    #expect(WebAddress(address) == nil)
    let screen = try open("xterm-256color")
    screen.present(canvas(of: screen, "text", leadingTo: address))
    #expect(!terminal.drawn().contains("]8;"))
  }

  @Test(
    "Terminals that would print the sequence, or are not known to bear it, do not get it",
    arguments: [
      ("xterm-256color", true), ("tmux-256color", true), ("xterm", true), ("linux", false),
      ("vt100", false), ("screen", false), ("screen-256color", false), ("no-such-terminal", false),
      ("", false),
    ])
  func terminals(name: String, areLinked: Bool) throws {
    let screen = try open(name)
    screen.present(canvas(of: screen))
    #expect(terminal.drawn().contains("]8;;") == areLinked)
  }

  @Test("What is written over a link takes it away, what is written beside it does not")
  func writingOver() throws {
    let screen = try open("xterm-256color")
    var canvas = canvas(of: screen)
    let link = canvas.links
    canvas.write("beside", row: 3, column: 0, columns: 80)
    #expect(canvas.links == link && link.first?.columns == 10..<10 + Self.page.count)
    canvas.write("x", row: 3, column: 12)
    #expect(canvas.links.isEmpty)
  }

  @Test("A text that is wrapped, cut or padded leads where it led")
  func typesetting() {
    let typesetter = Typesetter(.unicode)
    let text = StyledText("See ") + StyledText(Self.page, .dim, link: WebAddress(Self.page))
    for columns in [3, 8, 20, 60] {
      let lines = typesetter.wrap(text, to: columns)
      let linked = lines.flatMap(\.runs).filter { $0.link != nil }.map(\.text).joined()
      #expect(linked == Self.page)
    }
    #expect(typesetter.truncated(text, to: 10).runs.contains { $0.link != nil })
    #expect(typesetter.padded(text, to: 80).runs.last?.link == nil)
  }
}
