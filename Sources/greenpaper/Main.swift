import Glibc

@main
enum Main {
  static func main() {
    ProcessStart.declineBacktraces()
    ProcessStart.fillStandardStreams()
    // A reader that has seen enough, such as `head`, is told apart by the write that fails.
    signal(SIGPIPE, SIG_IGN)
    // The same goes for a file that is longer than the person's limit (ulimit -f).
    signal(SIGXFSZ, SIG_IGN)
    let arguments = ProcessStart.arguments
    do {
      try run(arguments)
    } catch {
      exit(Ending(of: error, arguments: arguments).announced().rawValue)
    }
  }

  private static func run(_ arguments: [String]) throws {
    // Most starts have no arguments, and parsing none would take longer than the first picture.
    if arguments.isEmpty {
      return try DefaultCommand().run()
    }
    var command = try Greenpaper.parseAsRoot(arguments)
    try command.run()
  }
}
