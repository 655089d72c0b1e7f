import ConsultationModel
import ConsultationSearch
import Glibc
import Printing

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
    try DashboardSession.run(
      path: path, sources: sources, configuration: configuration, remark: file.remark)
  }

  /// The subcommand that a path may have been meant for; one or two letters say too little.
  private var hint: String {
    guard let path, path.count > 2 else { return "" }
    let nearest = Suggestion.nearest(to: path, among: Greenpaper.subcommandNames)
    return nearest.map { "\nDid you mean the subcommand \($0)?" } ?? ""
  }

  private func printWhole() throws {
    let loaded = try LoadedConsultation(path: path, keepsIndex: remembers ?? true)
    loaded.tellOfRejectedLines()
    let passages = try loaded.consultation.themes.map {
      (theme: $0, cursor: try loaded.passages(on: $0))
    }
    let unthemed = RecordCursor(
      try loaded.engine.search(
        SearchRequest(
          kinds: [.quote, .response], selections: [.theme: [Field.notStated]], order: .file)
      ).rows)
    let records = try loaded.recordCounts()
    let check = {
      for (_, cursor) in passages { try cursor.check() }
      try unthemed.check()
    }
    try TextOutput(look: look).print(loaded.consultation, checking: check) { page in
      page.masthead()
      for (theme, cursor) in passages {
        page.theme(theme, passages: cursor.lazy.compactMap(\.passage))
      }
      page.rest(unthemed: unthemed.lazy.compactMap(\.passage), records: records)
    }
    try check()
    StandardStream.tell(
      """
      This is the whole consultation as text, since there is no terminal for the dashboard.
      Subcommands: greenpaper \(Greenpaper.subcommandNames.joined(separator: ", "));
      greenpaper --help says more.
      """)
  }
}
