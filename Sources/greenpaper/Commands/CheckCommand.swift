import ArgumentParser
import ConsultationFormats
import ConsultationModel
import Synchronization

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
    let faults = try faults()
    let report = Report(.faults(faults))
    let text = faults.map { $0.description + "\n" }.joined()
    try StandardStream.output.write(report.text(as: output.format) ?? text)
    guard faults.isEmpty else { throw Failure(.nothing) }
    StandardStream.tell("No faults.")
  }

  /// Throws `FaultyFile` only for what cannot be read at all.
  private func faults() throws -> [Fault] {
    if path != "-" {
      let faults = Mutex<[Fault]>([])
      try ConsultationFile.check(path: path) { some in
        faults.withLock { $0 += some }
        return true
      }
      return faults.withLock(\.self)
    }
    do {
      _ = try Reading.consultation(path: path)
      return []
    } catch let faulty as FaultyFile where !faulty.isUnread {
      return faulty.faults
    }
  }
}
