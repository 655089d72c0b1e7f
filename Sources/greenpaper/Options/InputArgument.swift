import ArgumentParser

/// The consultation that a subcommand reads.
struct InputArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A consultation's folder or file, or - for standard input; the bundle if left out.",
      valueName: "PATH"),
    completion: .file())
  var path: String?
}
