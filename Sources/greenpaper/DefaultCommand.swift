import ConsultationModel
import Glibc

/// The program without a subcommand.
struct DefaultCommand {
  var path: String?
  /// The folder with the texts of sources, to look quotations up in.
  var sources: String?
  /// Whether the visit is remembered; nil for as configured.
  var remembers: Bool?
  var look = Look()

  func run() throws {
    do {
      try open()
    } catch let faulty as FaultyFile where faulty.isUnread {
      throw Failure(.unreadable, faulty.description + hint)
    }
  }

  private func open() throws {
    guard StandardStream.output.isTerminal, TextOutput.environment("TERM") != "dumb" else {
      return try printWhole()
    }
    let file = ConfigurationFile.ofThePerson()
    defer { file.tellOfFaults() }
    var configuration = look.over(file.configuration)
    configuration.remembers = remembers ?? configuration.remembers
    try openDashboard(
      path: path, sources: sources, configuration: configuration, remark: file.remark)
  }

  /// The subcommand that a path may have been meant for; one or two letters say too little.
  private var hint: String {
    guard let path, path.count > 2 else { return "" }
    let nearest = Suggestion.nearest(to: path, among: Greenpaper.subcommandNames)
    return nearest.map { "\nDid you mean the subcommand \($0)?" } ?? ""
  }

  private func printWhole() throws {
    let loaded = try LoadedConsultation(path: path)
    loaded.tellOfRejectedLines()
    try TextOutput(look: look).print(loaded.consultation) { $0.whole(of: loaded) }
    try loaded.consultation.passages.check()
    StandardStream.tell(
      """
      This is the whole consultation as text, since there is no terminal for the dashboard.
      Subcommands: greenpaper \(Greenpaper.subcommandNames.joined(separator: ", "));
      greenpaper --help says more.
      """)
  }
}
