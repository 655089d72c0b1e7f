import ArgumentParser

/// A subcommand that shows some of a consultation's records, in the format asked for.
protocol ShowingCommand: ParsableCommand {
  var output: OutputOptions { get }
  var terminal: LookOptions { get }
  var input: InputArgument { get }
  var path: String? { get }

  /// What there is to show; throws `Failure` for a value that the consultation does not know.
  func printout(of opened: OpenConsultation) throws -> Printout
}

extension ShowingCommand {
  var path: String? { input.path }

  func run() throws {
    let opened = try OpenConsultation(path: path)
    opened.tellOfLeftOutLines()
    let printout = try printout(of: opened)
    try printout.print(as: output.format, look: terminal.look)
    try opened.consultation.passages.check()
    if printout.total == 0 { throw Failure(.nothing) }
  }
}
