/// The kinds of record that a search finds, in the order in which they are listed.
package enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case quote, response, finding, ask, plan, figure, theme, event, source

  /// The heading over records of this kind.
  package var name: String {
    switch self {
    case .quote: "Quotes"
    case .response: "Responses"
    case .finding: "Findings"
    case .ask: "Asks"
    case .plan: "Plans"
    case .figure: "Figures"
    case .theme: "Themes"
    case .event: "Dates"
    case .source: "Sources"
    }
  }

  /// Asks and plans, which have a status.
  package static let answers: Set<RecordKind> = [.ask, .plan]

  /// Whether it is what someone said: a quote or a response.
  package var isPassage: Bool { self == .quote || self == .response }
}
