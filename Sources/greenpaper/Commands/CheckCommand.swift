import ArgumentParser
import ConsultationModel
import ConsultationSearch

/// `greenpaper check`: every fault of a consultation's files.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Every fault of a consultation on disk, with its place.")

  @OptionGroup var output: OutputOptions
  @Argument(
    help: ArgumentHelp(
      "A consultation's folder or file, or - for standard input.", valueName: "PATH"),
    completion: .file())
  var path: String

  func run() throws {
    let output = FaultOutput(as: output.format)
    try tell(output)
    try output.finish()
    guard output.isEmpty else { throw Failure(.nothing) }
    StandardStream.tell("No faults.")
  }

  /// Tells of every fault. Throws `FaultyFile` only for what cannot be read at all.
  private func tell(_ output: FaultOutput) throws {
    if path != "-" { return try ConsultationCheck.run(path: path, tell: output.tell) }
    do {
      _ = try LoadedConsultation.consultation(path: path)
    } catch let faulty as FaultyFile where !faulty.isUnread {
      output.tell(faulty.faults)
    }
  }
}
