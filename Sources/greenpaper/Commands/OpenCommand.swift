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
  @Flag(help: "Remember searches and where you were, whatever the configuration says.")
  var memory = false
  @OptionGroup var input: InputArgument

  func validate() throws {
    if memory, input.noMemory {
      throw ValidationError("--memory and --no-memory exclude each other.")
    }
  }

  func run() throws {
    let remembers = input.noMemory ? false : memory ? true : nil
    try DefaultCommand(
      path: input.path, sources: sources, remembers: remembers, look: terminal.look
    ).run()
  }
}
