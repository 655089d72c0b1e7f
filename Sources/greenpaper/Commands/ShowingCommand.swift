import ArgumentParser

/// A subcommand that shows some of a consultation's records, in the format asked for.
protocol ShowingCommand: ParsableCommand {
  var output: OutputOptions { get }
  var terminal: LookOptions { get }
  var input: InputArgument { get }
  var path: String? { get }

  /// What there is to show; throws `Failure` for a value that the consultation does not know.
  func commandOutput(of loaded: LoadedConsultation) throws -> CommandOutput
}

extension ShowingCommand {
  var path: String? { input.path }

  func run() throws {
    let loaded = try LoadedConsultation(path: path, keepsIndex: !input.noMemory)
    loaded.tellOfRejectedLines()
    let result = try commandOutput(of: loaded)
    try result.print(as: output.format, look: terminal.look)
    if result.total == 0 { throw Failure(.nothing) }
  }
}
