/// Text in runs of one style each.
package struct StyledText: Equatable, Sendable {
  package private(set) var runs: [Run] = []

  package init() {}

  /// - Parameter link: Where the text leads; nil for nowhere.
  package init(_ text: String, _ style: Style = .plain, link: WebAddress? = nil) {
    append(text, style, link: link)
  }

  /// Text of one style with some ranges of it, in order and apart, in another.
  package init(
    _ text: String, _ style: Style, marking ranges: [Range<String.Index>], as mark: Style
  ) {
    var end = text.startIndex
    for range in ranges {
      append(String(text[end..<range.lowerBound]), style)
      append(String(text[range]), mark)
      end = range.upperBound
    }
    append(String(text[end...]), style)
  }

  package mutating func append(_ text: String, _ style: Style = .plain, link: WebAddress? = nil) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.style == style, last.link == link {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, style: style, link: link))
    }
  }

  package mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, run.style, link: run.link) }
  }

  package static func + (one: StyledText, other: StyledText) -> StyledText {
    var sum = one
    sum.append(other)
    return sum
  }

  package var isEmpty: Bool { runs.isEmpty }

  /// The text without its looks.
  package var plain: String { runs.map(\.text).joined() }

  /// The text with every run's style changed.
  package func restyled(_ change: (Style) -> Style) -> StyledText {
    var result = StyledText()
    for run in runs { result.append(run.text, change(run.style), link: run.link) }
    return result
  }

  /// Some text of one style that leads to one place, if to any.
  package struct Run: Equatable, Sendable {
    package var text: String
    package var style: Style
    /// Where it leads; nil for nowhere.
    package var link: WebAddress?
  }
}
