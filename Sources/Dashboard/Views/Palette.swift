import ConsultationModel
import Terminal

/// The looks that views use, by what they mean.
enum Palette {
  /// The one accent: selections, bars, marks.
  static let accent = Style(.green)
  static let heading = Style.bold
  /// What supports: sources, units, explanations.
  static let support = Style.dim
  static let match = Style(.green, [.bold, .underline])
  static let rule = Style.dim
  static let warning = Style(.yellow)

  /// The colour of a status; its glyph and its words say the same.
  static func style(of status: Answer.Status) -> Style {
    switch status {
    case .met, .planned: Style(.green)
    case .beingTested, .beingConsidered: Style(.yellow)
    case .declined: Style(.red)
    case .noAnswerReported: support
    }
  }

  /// The colour of money asked for and money given; the kind's name says the same.
  static func style(of kind: Figure.Kind) -> Style {
    switch kind {
    case .recommended: Style(.yellow)
    case .pledged, .allocated: accent
    }
  }
}
