extension Answer.Status {
  /// A mark for the status, on the screen as in print: the fuller, the nearer to what was asked.
  package var glyph: String {
    switch self {
    case .met: "●"
    case .planned: "◕"
    case .beingTested: "◑"
    case .beingConsidered: "◔"
    case .declined: "✗"
    case .answeredInPart: "◐"
    case .noAnswerReported: "○"
    }
  }
}
