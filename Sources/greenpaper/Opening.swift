import ConsultationModel
import Glibc

/// The program without a subcommand.
struct Opening {
  var path: String?
  /// The folder with the texts of sources, to look quotations up in.
  var sources: String?
  var look = Look()

  func run() throws {
    do {
      try open()
    } catch let faulty as FaultyFile where faulty.isUnread {
      throw Failure(.unreadable, faulty.description + hint)
    }
  }

  private func open() throws {
    guard StandardStream.output.isTerminal, Paper.environment("TERM") != "dumb" else {
      return try printWhole()
    }
    try openDashboard(path: path, sources: sources, look: look)
  }

  /// The subcommand that a path may have been meant for.
  private var hint: String {
    let names = Greenpaper.configuration.subcommands.compactMap { $0.configuration.commandName }
    let nearest = path.flatMap { Suggestion.nearest(to: $0, among: names) }
    return nearest.map { "\nDid you mean the subcommand \($0)?" } ?? ""
  }

  private func printWhole() throws {
    let reading = try Reading(path: path)
    try reading.tellOfLeftOutLines()
    try Paper(look: look).print(reading.consultation) { $0.whole(of: reading) }
    try StandardStream.error.write(
      """
      This is the whole consultation as text, since there is no terminal for the dashboard.
      Parts of it: greenpaper themes, quotes, search, findings, funding, answers, events, sources;
      greenpaper --help says more.

      """)
  }
}
