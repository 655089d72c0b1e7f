import ConsultationModel

/// One line of what a record says, of any length and without looks: who draws it sets it to a width
/// and gives each of its words the look that their role has.
package struct RecordLine: Equatable, Sendable {
  /// What the line is in its record.
  package let part: Part
  /// What stands before the line in columns of its own, such as the glyph of a status; nil for
  /// nothing.
  package var lead: Words?
  /// What the line says, to be parted by `separator`.
  package var words: [Words]
  /// What stands at the line's end, flush right where there is room for it.
  package var end: [Words]

  /// What stands between the words of a line.
  package static let separator = " · "

  package init(_ part: Part, _ words: [Words], lead: Words? = nil, end: [Words] = []) {
    self.part = part
    self.lead = lead
    self.words = words.filter { !$0.text.isEmpty }
    self.end = end.filter { !$0.text.isEmpty }
  }

  /// The part of its record that a line is.
  package enum Part: Equatable, Sendable {
    /// What the record says first: a finding, an ask, the name of a figure.
    case statement
    /// Words that somebody said, to be set in quotation marks.
    case quotation
    /// What supports the lines above: who said it, when, on what.
    case detail
    /// How many respondents a finding speaks of; nil where the words are no number.
    case share(Fraction?)
    /// A reply or a remark, which begins with who said it and when.
    case reply
    /// What has to be known beside a figure.
    case caveat
    /// What stands over the lines that follow.
    case heading
    /// Text under a heading.
    case paragraph
    /// The address of a page on the web.
    case address
  }

  /// Some words of a line.
  package struct Words: Equatable, Sendable {
    package let text: String
    package let role: Role

    package init(_ text: String, _ role: Role) {
      self.text = text
      self.role = role
    }
  }

  /// What words are, from which their look follows.
  package enum Role: Equatable, Sendable {
    /// What the record itself says.
    case own
    /// Who said or did something.
    case speaker
    case date
    case amount
    case status(Answer.Status)
    /// What is told of the record: its kind, its theme, its question.
    case aside
    /// Where it is from.
    case citation
    /// What a reader has to be warned of.
    case warning
  }

  /// The line as plain text: its lead, its words and its end.
  package var plain: String {
    let lead = lead.map { $0.text + " " } ?? ""
    return lead + (words + end).map(\.text).joined(separator: Self.separator)
  }
}

extension RecordLine {
  /// A line of words of one role.
  init(_ part: Part, _ text: String, _ role: Role = .own) {
    self.init(part, [Words(text, role)])
  }

  /// A line of asides, those that say nothing left out; nil where none says anything.
  static func asides(_ texts: [String?], end: String? = nil) -> RecordLine? {
    let words = texts.compactMap(\.self).map { Words($0, .aside) }
    let ends = [end].compactMap(\.self).map { Words($0, .citation) }
    return words.isEmpty && ends.isEmpty ? nil : RecordLine(.detail, words, end: ends)
  }
}
