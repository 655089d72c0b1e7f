import CStart
import Files
import Glibc

/// What a process has to settle before it does anything.
enum ProcessStart {
  /// The arguments after the program's name, whatever bytes they are of.
  static var arguments: [String] {
    var arguments: [String] = []
    var next = start_arguments()
    while let argument = next?.pointee {
      let bytes = UnsafeBufferPointer(start: argument, count: strlen(argument))
      arguments.append(String(systemName: bytes.map { UInt8(bitPattern: $0) }))
      next = next?.advanced(by: 1)
    }
    return Array(arguments.dropFirst())
  }

  /// Has each standard stream that is closed lead nowhere: what is opened next would take its number,
  /// and notes meant for a person would be written into it. It can be neither read nor written, so
  /// that whoever tries is told as if it were closed.
  static func fillStandardStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(stream, F_GETFD) < 0 && errno == EBADF {
      // The lowest free number is taken, which is this one.
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Has no program run that would look into a crash of this one.
  static func declineBacktraces() {
    start_give_back_environment()
    // Linked dynamically, the runtime has settled it before us, and watches for crashes.
    guard getenv("SWIFT_BACKTRACE") == nil else { return }
    for number in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] {
      var present = sigaction()
      sigaction(number, nil, &present)
      if present.sa_flags & SA_SIGINFO != 0 { signal(number, SIG_DFL) }
    }
  }
}
