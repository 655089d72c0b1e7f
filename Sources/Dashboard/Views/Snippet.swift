import ConsultationModel
import ConsultationSearch
import RecordText
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
    let parts = MatchedParts(in: scene.consultation, matching: scene.matches).parts(of: record)
    var lines = scene.wrapped(cut(parts.text), to: columns)
    if lines.count > Self.rows {
      // The last line gives up whole words to make room for the ellipsis.
      let last = scene.wrapped(lines[Self.rows - 1], to: max(1, columns - 2))[0]
      lines = lines.prefix(Self.rows - 1) + [last + StyledText(" …", StyleSheet.aside)]
    }
    guard !parts.details.isEmpty else { return lines }
    let byline = parts.details.joined(separator: RecordLine.separator)
    let support = scene.marked(byline, StyleSheet.aside)
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
    return StyledText("…", StyleSheet.aside) + beginning(of: text[start...])
  }

  /// More of a text than there is room for, and no more than that takes to find out.
  private func beginning(of text: Substring) -> StyledText {
    let beginning = text.prefix(columns * (Self.rows + 1))
    let rest = beginning.endIndex < text.endIndex ? " …" : ""
    return scene.marked(String(beginning)) + StyledText(rest, StyleSheet.aside)
  }
}
