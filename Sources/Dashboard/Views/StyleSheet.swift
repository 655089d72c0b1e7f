import ConsultationModel
import Terminal

/// The looks that views use, by what they mean.
///
/// Words are in the terminal's own colour, or in magenta and red: of the other accents, each can
/// hardly be read on one of the backgrounds that terminals come with. Green is for shapes.
enum StyleSheet {
  /// The one accent of what is no word: the mark of the selection, bars, ticks.
  static let accent = Style(.green)
  static let heading = Style.bold
  /// The heading of a group of records that are bold themselves.
  static let groupHeading = Style(nil, .underline)
  /// The open tab, and whatever else is the chosen one of a row.
  static let chosen = Style(nil, [.bold, .underline])
  /// What stands beside the words themselves and has to be read all the same: sources, kinds, notes.
  static let aside = Style(nil, .italic)
  /// What can be missed: hints, separators, counts of nothing; some terminals show it very faintly.
  static let support = Style.dim
  static let match = Style(.magenta, [.bold, .underline])
  static let rule = Style.dim
  static let warning = Style(.magenta)

  /// The colour of a status's glyph; its shape and its words say the same.
  static func style(of status: Answer.Status) -> Style {
    switch status {
    case .met, .planned: accent
    case .beingTested, .beingConsidered, .answeredInPart: Style(.magenta)
    case .declined: Style(.red)
    case .noAnswerReported: support
    }
  }

  /// The colour of money asked for and money given; the kind's name says the same.
  static func style(of kind: Figure.Kind) -> Style {
    switch kind {
    case .recommended: Style(.magenta)
    case .pledged, .allocated: accent
    }
  }
}
