import ArgumentParser
import ConsultationModel
import ConsultationSearch

/// The last words and the exit status that an error comes to.
struct Ending {
  private let status: ExitStatus
  private let message: String

  init(of error: any Error, arguments: [String]) {
    switch error {
    case let failure as Failure:
      status = failure.status
      message = failure.message
    case let unknown as UnknownName:
      status = .wrongCommandLine
      message = unknown.description
    case let faulty as FaultyFile:
      status = .unreadable
      message = faulty.description
    case let failure as EngineFailure:
      status = .unreadable
      message = failure.description
    default:
      let isWrong = Greenpaper.exitCode(for: error) != .success
      status = isWrong ? .wrongCommandLine : .done
      message =
        isWrong
        ? Greenpaper.message(for: error) + "\n" + Self.advice(for: arguments)
        : Greenpaper.fullMessage(for: error)
    }
  }

  /// Prints the message, that of help to standard output, and hands back the status.
  func announced() -> ExitStatus {
    guard !message.isEmpty else { return status }
    guard status == .done else {
      StandardStream.tell(message)
      return status
    }
    do {
      try StandardStream.output.write(message + "\n")
      return status
    } catch {
      return Ending(of: error, arguments: []).announced()
    }
  }

  /// Where more is said; and why a query such as `-word` was taken for an option.
  private static func advice(for arguments: [String]) -> String {
    let command = arguments.first(where: Greenpaper.subcommandNames.contains)
    let help = "greenpaper \(command.map { "\($0) " } ?? "")--help says what can be written."
    switch command {
    case "search":
      return help + "\nA query that begins with a minus follows --, and all options come before it:"
        + " greenpaper search --limit 5 -- -word."
    case "quotes", "crosstab":
      return help + "\nA query that begins with a minus is written --search=-word."
    default:
      return help
    }
  }
}
