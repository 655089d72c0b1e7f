import ArgumentParser

/// The program's command line as a whole.
struct Greenpaper: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "greenpaper",
    abstract: "Read what a public consultation said.",
    usage: """
      greenpaper [PATH] [--sources DIR] [--color WHEN] [--ascii] [--no-mouse]
                 [--no-memory]
      greenpaper SUBCOMMAND [OPTIONS] [PATH]
      """,
    discussion: """
      Without a subcommand the dashboard opens; where standard output is no terminal, the whole \
      consultation is printed as text. PATH is a consultation's folder or file, or - for standard \
      input; without one, the bundled consultation is read. A path that is called like a \
      subcommand is written ./PATH.

      The dashboard opens where it was left. Of many responses an index is kept, for you alone, under \
      $XDG_CACHE_HOME/greenpaper (~/.cache): it holds every word of them, and may be deleted at any \
      time. --no-memory neither looks for any of this nor leaves it.

      Exit status: 0 done; 1 nothing matched, or check or verify found faults; 2 the command line is \
      wrong; 3 the data cannot be read; 130 interrupted.
      """,
    version: "greenpaper 0.1.0",
    subcommands: [
      ThemesCommand.self, QuotesCommand.self, SearchCommand.self, FindingsCommand.self,
      FundingCommand.self, AnswersCommand.self, CrosstabCommand.self, EventsCommand.self,
      SourcesCommand.self, CheckCommand.self, VerifyCommand.self, OpenCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  @OptionGroup var terminal: LookOptions

  /// The names of the subcommands that a person can write.
  static var subcommandNames: [String] {
    configuration.subcommands.compactMap {
      $0.configuration.shouldDisplay ? $0.configuration.commandName : nil
    }
  }
}
