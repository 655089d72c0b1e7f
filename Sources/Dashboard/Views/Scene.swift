import ConsultationModel
import Terminal

/// What every view is given: the state, and how text is set and marked.
struct Scene {
  let state: AppState
  let typesetter: Typesetter
  let longTexts: LongTexts
  /// Where the words searched for stand in a text.
  let matches: (String) -> [Range<String.Index>]

  var consultation: Consultation { state.consultation }

  /// A text with the words searched for marked.
  func marked(_ text: String, _ style: Style = .plain) -> StyledText {
    StyledText(text, style, marking: matches(text), as: StyleSheet.match)
  }

  /// An address, which leads to its page where that can be had.
  func address(_ url: String) -> StyledText {
    StyledText(url, StyleSheet.aside.with(.underline), link: WebAddress(url))
  }

  /// A text wrapped to so many columns.
  func wrapped(_ text: StyledText, to columns: Int) -> [StyledText] {
    longTexts.lines(of: text, columns: columns, with: typesetter) {
      typesetter.wrap(text, to: max(1, columns))
    }
  }

  /// A text wrapped beside its lead, such as a mark or a date, which stands alone in its columns.
  func hanging(_ lead: StyledText, _ text: StyledText, to columns: Int) -> [StyledText] {
    longTexts.lines(of: text, beside: lead, columns: columns, with: typesetter) {
      let width = typesetter.width(of: lead)
      let margin = StyledText(String(repeating: " ", count: width))
      return typesetter.wrap(text, to: max(1, columns - width)).enumerated().map { row, line in
        (row == 0 ? lead : margin) + line
      }
    }
  }

  /// Text at the left and at the right of a line; the left one gives way.
  func spread(_ left: StyledText, _ right: StyledText, over columns: Int) -> StyledText {
    let width = typesetter.width(of: right)
    guard width > 0 else { return typesetter.truncated(left, to: columns) }
    guard width + 2 < columns else { return typesetter.truncated(right, to: columns) }
    let room = columns - width
    return typesetter.padded(typesetter.truncated(left, to: room - 2), to: room) + right
  }

  /// Left and right on one line where both have room, else on two.
  func spreadOrStacked(_ left: StyledText, _ right: StyledText, over columns: Int)
    -> [StyledText]
  {
    let both = typesetter.width(of: left) + typesetter.width(of: right)
    if both + 2 <= columns { return [spread(left, right, over: columns)] }
    return wrapped(left, to: columns) + wrapped(right, to: columns)
  }

  /// A number with commas, flush right where it has columns to fill.
  func number(_ number: Int, _ style: Style = .plain, columns: Int = 0) -> StyledText {
    let text = StyledText(DecimalWords.grouped(number), style)
    let columns = max(columns, typesetter.width(of: text))
    return typesetter.padded(text, to: columns, alignment: .right)
  }

  /// A bar, with the room that it leaves.
  func bar(_ value: Double, of maximum: Double, columns: Int, _ style: Style = StyleSheet.accent)
    -> StyledText
  {
    let bar = Bar(value: value, of: maximum, columns: columns).text(in: typesetter.repertoire)
    return typesetter.padded(StyledText(bar, style), to: columns)
  }
}
