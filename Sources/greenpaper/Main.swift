import CStart
import Glibc

@main
enum Main {
  static func main() {
    declineBacktraces()
    // A reader that has seen enough, such as `head`, is told apart by the write that fails.
    signal(SIGPIPE, SIG_IGN)
    // The same goes for a file that is longer than the person's limit (ulimit -f).
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try run(arguments)
    } catch {
      exit(Ending(of: error, arguments: arguments).announced().rawValue)
    }
  }

  /// Has no program run that would look into a crash of this one.
  private static func declineBacktraces() {
    start_give_back_environment()
    // Linked dynamically, the runtime has settled it before us, and watches for crashes.
    guard getenv("SWIFT_BACKTRACE") == nil else { return }
    for number in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] {
      var present = sigaction()
      sigaction(number, nil, &present)
      if present.sa_flags & SA_SIGINFO != 0 { signal(number, SIG_DFL) }
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
