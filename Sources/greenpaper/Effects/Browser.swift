import FoundationEssentials
import Glibc
import Terminal

/// The program that shows pages of the web, by BROWSER or the desktop's own.
enum Browser {
  /// Starts the program with an address and does not wait for it; false where there is none.
  ///
  /// BROWSER holds commands separated by colons, the first that can be started being used; `%s` in
  /// one stands for the address, which else comes last. No shell reads any of it.
  static func open(_ address: WebAddress) -> Bool {
    commands.contains { command in
      let namesAddress = command.contains { $0.contains("%s") }
      let words = command.map { $0.replacing("%s", with: address.text) }
      return start(namesAddress ? words : words + [address.text])
    }
  }

  private static var commands: [[String]] {
    let named = TextOutput.environment("BROWSER") ?? ""
    let commands = named.split(separator: ":").map { $0.split(separator: " ").map(String.init) }
    // Without a desktop, as over SSH, it would look for browsers that need the terminal.
    let hasDesktop = ["DISPLAY", "WAYLAND_DISPLAY"].contains {
      !(TextOutput.environment($0) ?? "").isEmpty
    }
    return commands.filter { !$0.isEmpty } + (hasDesktop ? [["xdg-open"]] : [])
  }

  /// Starts a program that has neither our terminal nor our signals.
  private static func start(_ command: [String]) -> Bool {
    // Nobody waits for it, so the system buries it.
    signal(SIGCHLD, SIG_IGN)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | newSession
    posix_spawnattr_setflags(&attributes, Int16(flags))
    let words = command.map { strdup($0) }
    let variables = ProcessInfo.processInfo.environment.map { strdup("\($0)=\($1)") }
    defer { for text in words + variables { free(text) } }
    return posix_spawnp(nil, command[0], &actions, &attributes, words + [nil], variables + [nil])
      == 0
  }

  /// POSIX_SPAWN_SETSID, which glibc's headers show only to those who ask for GNU's extensions.
  private static let newSession: Int32 = 0x80
}
