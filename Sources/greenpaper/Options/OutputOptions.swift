import ArgumentParser

/// In what format a subcommand prints.
struct OutputOptions: ParsableArguments {
  @Option(
    help: """
      text, json, jsonl (the main list, an object a line), csv (the main list by RFC 4180; cells \
      that a spreadsheet would run follow an apostrophe) or markdown.
      """)
  var format = Format.text

  /// The formats that every subcommand prints in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl, csv, markdown
  }
}
