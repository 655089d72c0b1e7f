import ConsultationModel

/// Why a search engine has no answer.
package enum EngineFailure: Error, Equatable, Sendable {
  /// The responses cannot be read, for as long as they are open.
  case unreadable(FaultyFile)
  /// The index turned out to be damaged and is being made anew; then there is an answer.
  case rebuilding
}

extension EngineFailure: CustomStringConvertible {
  /// A sentence for the person.
  package var description: String {
    switch self {
    case .unreadable(let faulty): faulty.description
    case .rebuilding: "The responses are being read again."
    }
  }
}
