import ConsultationModel
import Terminal

/// A consultation's records set in lines of text, as on a printed page.
package struct TextLayout {
  package let consultation: Consultation
  package let typesetter: Typesetter
  /// How many columns a line may have.
  package let width: Int
  package private(set) var lines: [StyledText] = []
  /// Takes lines that nothing changes any more.
  private let press: ([StyledText]) throws -> Void
  /// Why lines can no longer be printed; nil while they can.
  package private(set) var failure: (any Error)?

  /// The widest measure that still reads well.
  private static let measure = 100

  package init(
    of consultation: Consultation, columns: Int, typesetter: Typesetter,
    press: @escaping ([StyledText]) throws -> Void
  ) {
    self.press = press
    self.consultation = consultation
    self.typesetter = typesetter
    width = max(1, min(columns, Self.measure))
  }

  /// Sets one record after another, printing as they come: not all of them need fit into memory.
  package mutating func each<Record>(
    _ records: some Sequence<Record>, _ layOut: (inout TextLayout, Record) -> Void
  ) {
    for record in records {
      layOut(&self, record)
      // The last line stays, since what follows may stand on it.
      if lines.count > Self.mostKept { print(lines.count - 1) }
      if failure != nil { return }
    }
  }

  /// Prints what is left. Throws why lines could not be printed.
  package mutating func finish() throws {
    print(lines.count)
    if let failure { throw failure }
  }

  private static let mostKept = 500

  private mutating func print(_ count: Int) {
    guard failure == nil else { return }
    do {
      try press(Array(lines.prefix(count)))
    } catch {
      failure = error
    }
    lines.removeFirst(count)
  }

  /// One empty line, unless there is one already.
  package mutating func gap() {
    guard let last = lines.last, !last.isEmpty else { return }
    lines.append(StyledText())
  }

  /// Text wrapped at words behind a margin. The lead stands before its first line, and leaves as
  /// much room before the others.
  package mutating func set(_ text: StyledText, margin: Int = 0, lead: StyledText = StyledText()) {
    let margin = min(margin, width / 4)
    let lead = shown(lead)
    let room = typesetter.width(of: lead)
    guard room <= width / 3 else {
      set(lead, margin: margin)
      return set(text, margin: margin + 2)
    }
    for (index, line) in typesetter.wrap(text, to: width - margin - room).enumerated() {
      let start = index == 0 ? lead : StyledText(String(repeating: " ", count: room))
      lines.append(StyledText(String(repeating: " ", count: margin)) + start + line)
    }
  }

  /// One line as it is; it has to fit.
  package mutating func line(_ text: StyledText) {
    lines.append(text)
  }

  package mutating func set(_ text: String, _ style: Style = .plain, margin: Int = 0) {
    set(StyledText(text, style), margin: margin)
  }

  /// What supports the lines above: a source, a speaker. Parts that say nothing are left out.
  package mutating func support(_ parts: [String?], margin: Int) {
    let text = parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    guard !text.isEmpty else { return }
    set(text, .dim, margin: margin)
  }

  /// Text at the left, and at the right of its last line what belongs to it; on a line of its own
  /// where the page is too narrow for both.
  package mutating func spread(_ left: StyledText, _ right: StyledText, margin: Int = 0) {
    set(left, margin: margin)
    let right = shown(right)
    let last = lines.last ?? StyledText()
    let gap = width - typesetter.width(of: last) - typesetter.width(of: right)
    if gap >= 2 {
      lines[lines.count - 1] = last + StyledText(String(repeating: " ", count: gap)) + right
    } else {
      lines.append(typesetter.padded(right, to: width, alignment: .right))
    }
  }

  /// A bar of a value on a scale that fills so many columns, on a ground that shows the whole.
  package func bar(_ value: Double, of maximum: Double, columns: Int, hasGround: Bool = false)
    -> StyledText
  {
    let bar = Bar(value: value, of: maximum, columns: columns).text(in: typesetter.repertoire)
    let rest = columns - typesetter.width(of: bar)
    guard hasGround, rest > 0 else { return StyledText(bar) }
    let ground = typesetter.repertoire == .ascii ? "." : "░"
    return StyledText(bar) + StyledText(String(repeating: ground, count: rest), .dim)
  }

  /// A rule across the page.
  private mutating func rule() {
    lines.append(shown(StyledText(String(repeating: "─", count: width), .dim)))
  }

  /// The text in the characters that can be printed.
  private func shown(_ text: StyledText) -> StyledText {
    typesetter.padded(text, to: typesetter.width(of: text))
  }

  /// The title of a part of the page.
  package mutating func title(_ text: String) {
    gap()
    set(text, .bold)
    rule()
  }

  /// The head of a section under a title.
  package mutating func heading(_ text: String) {
    gap()
    set(text, .bold)
  }
}
