import ArgumentParser

/// `greenpaper [PATH]`: the dashboard or, where there is no terminal to draw it on, all as text.
struct OpenCommand: ParsableCommand {
  // No argument can hold a null character: so no path is ever taken for this command's name.
  static let configuration = CommandConfiguration(commandName: "\0", shouldDisplay: false)

  @OptionGroup var terminal: LookOptions
  @Option(
    help: ArgumentHelp(
      "Look quotations up in the texts of this folder, each <source id>.txt.", valueName: "dir"))
  var sources: String?
  @Flag(
    inversion: .prefixedNo,
    help: "Remember searches and where you were, or leave no trace of this visit.")
  var memory: Bool?
  @OptionGroup var input: InputArgument

  func run() throws {
    try DefaultCommand(path: input.path, sources: sources, remembers: memory, look: terminal.look)
      .run()
  }
}
