import Glibc

/// A program about to be started as a shell would start it: leader of a session whose terminal is
/// its own, with no signal ignored or held.
struct Launch {
  var path: String
  var arguments: [String]
  var environment: [String: String]
  /// The path of the terminal that it reads and writes; of `/dev/null` for none.
  var terminal: String
  /// Where standard output goes, if not to the terminal.
  var output: String?
  /// Where standard error goes, if not to the terminal.
  var errors: String?

  /// The number of the running process.
  func start() throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens becomes the session's.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
    for (stream, path) in [(STDOUT_FILENO, output), (STDERR_FILENO, errors)] {
      posix_spawn_file_actions_addopen(
        &actions, stream, path ?? terminal, O_RDWR | O_CREAT | O_TRUNC, 0o600)
    }
    // What other tests have open at this moment, they want to see closed one day.
    for stream in STDERR_FILENO + 1..<256 {
      posix_spawn_file_actions_addclose(&actions, stream)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | Self.newSession
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return try spawn(actions, attributes)
  }

  /// POSIX_SPAWN_SETSID, which glibc's headers show only to those who ask for GNU's extensions.
  private static let newSession: Int32 = 0x80

  private func spawn(
    _ actions: posix_spawn_file_actions_t, _ attributes: posix_spawnattr_t
  ) throws -> pid_t {
    let words = ([path] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0)=\($1)") }
    defer { for word in words + variables { free(word) } }
    var (actions, attributes, process) = (actions, attributes, pid_t())
    let code = posix_spawn(&process, path, &actions, &attributes, words + [nil], variables + [nil])
    guard code == 0 else {
      throw Overdue(awaited: "The start of \(path)", seen: String(cString: strerror(code)))
    }
    return process
  }
}
