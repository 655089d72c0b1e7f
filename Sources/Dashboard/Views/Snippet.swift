import ConsultationModel
import ConsultationSearch
import Terminal

/// A record as a search result: the words around the first match, and whose they are.
struct Snippet {
  private let scene: Scene
  private let columns: Int

  /// At most so many lines of a record's own text.
  private static let rows = 3

  init(_ scene: Scene, columns: Int) {
    self.scene = scene
    self.columns = max(1, columns)
  }

  func lines(of record: Record) -> [StyledText] {
    let (text, byline) = words(of: record)
    var lines = scene.wrapped(cut(text), to: columns)
    if lines.count > Self.rows {
      // The last line gives up whole words to make room for the ellipsis.
      let last = scene.wrapped(lines[Self.rows - 1], to: max(1, columns - 2))[0]
      lines = lines.prefix(Self.rows - 1) + [last + StyledText(" …", Palette.aside)]
    }
    guard !byline.isEmpty else { return lines }
    let support = scene.marked(byline, Palette.aside)
    return lines + [scene.typesetter.truncated(support, to: columns)]
  }

  /// The text from a little before its first match, where that would else be out of sight.
  private func cut(_ text: String) -> StyledText {
    let far = -columns * (Self.rows - 1) - 1
    guard let first = scene.matches(text).first?.lowerBound,
      text.index(first, offsetBy: far, limitedBy: text.startIndex) != nil
    else { return beginning(of: text[...]) }
    let near = text.index(first, offsetBy: -columns / 2)
    let start = text[near..<first].firstIndex(of: " ") ?? near
    return StyledText("…", Palette.aside) + beginning(of: text[start...])
  }

  /// More of a text than there is room for, and no more than that takes to find out.
  private func beginning(of text: Substring) -> StyledText {
    let beginning = text.prefix(columns * (Self.rows + 1))
    let rest = beginning.endIndex < text.endIndex ? " …" : ""
    return scene.marked(String(beginning)) + StyledText(rest, Palette.aside)
  }

  /// A record's text, and a line on whose it is.
  private func words(of record: Record) -> (text: String, byline: String) {
    let all = scene.consultation
    switch record {
    case .quote(let passage), .response(let passage):
      let themes = passage.themes.map(all.themeName)
      let speaker = all.respondentTypeName(passage.respondentType)
      return ("“\(passage.text)”", ([speaker] + themes).joined(separator: " · "))
    case .finding(let finding): return (finding.text, all.themeName(finding.theme))
    case .answer(let answer): return words(of: answer)
    case .figure(let figure): return words(of: figure)
    case .theme(let theme):
      return ([theme.name, theme.summary].compactMap(\.self).joined(separator: ": "), "")
    case .event(let event): return (event.text, event.date.words)
    case .source(let source): return (source.title, source.citation)
    }
  }

  /// An ask and, where only a reply holds the match, that reply.
  private func words(of answer: Answer) -> (text: String, byline: String) {
    let byline = "\(answer.status.rawValue) · \(scene.consultation.themeName(answer.theme))"
    guard scene.matches(answer.ask).isEmpty,
      let reply = answer.replies.first(where: { !scene.matches($0.text + " " + $0.by).isEmpty })
    else { return (answer.ask, byline) }
    return ("\(answer.ask) — \(reply.by): \(reply.text)", byline)
  }

  private func words(of figure: Figure) -> (text: String, byline: String) {
    let note = figure.note.flatMap { scene.matches($0).isEmpty ? nil : $0 }
    let text = [figure.name, note].compactMap(\.self).joined(separator: " — ")
    return (text, "\(figure.words) · \(figure.kind.rawValue)")
  }
}
