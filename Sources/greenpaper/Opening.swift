import ConsultationModel
import Glibc

/// The program without a subcommand.
struct Opening {
  var path: String?
  var look = Look()

  func run() throws {
    guard StandardStream.output.isTerminal, Paper.environment("TERM") != "dumb" else {
      return try printWhole()
    }
    try openDashboard(path: path, look: look)
  }

  private func printWhole() throws {
    let reading = try Reading(path: path)
    try Paper(look: look).print(reading.consultation) { $0.whole(of: reading) }
    try StandardStream.error.write(
      """
      This is the whole consultation as text, since there is no terminal for the dashboard.
      Parts of it: greenpaper themes, quotes, search, findings, funding, answers, events, sources;
      greenpaper --help says more.

      """)
  }
}
