import Testing

/// What a person at a real terminal sees and does; one test after the other, so that their
/// terminals do not slow each other down.
@Suite("A real terminal", .serialized, .timeLimit(.minutes(2)))
enum RealTerminal {
  /// How long a test waits for what must come, on a machine however busy.
  static let patience = Duration.seconds(20)
}

/// What was waited for and did not come.
struct Overdue: Error, CustomStringConvertible {
  let awaited: String
  let seen: String

  /// In pieces where much was there, for long messages are cut on their way.
  var description: String {
    let shown = seen.count > 1200 ? "\(seen.prefix(600))\n…\n\(seen.suffix(600))" : seen
    return "\(awaited) did not come. This was there:\n\(shown)"
  }
}
