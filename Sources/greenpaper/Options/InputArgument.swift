import ArgumentParser

/// The consultation that a command reads, and whether anything of it is kept.
struct InputArgument: ParsableArguments {
  @Flag(
    help: """
      Leave no trace: no searches, no places, and no index of the responses, which else holds every \
      word of them under $XDG_CACHE_HOME/greenpaper (~/.cache), for you alone (mode 0600).
      """)
  var noMemory = false

  @Argument(
    help: ArgumentHelp(
      "A consultation's folder or file, or - for standard input; the bundle if left out.",
      valueName: "PATH"),
    completion: .file())
  var path: String?
}
