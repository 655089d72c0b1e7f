import ArgumentParser
import ConsultationModel
import ConsultationSearch
import FoundationEssentials
import Glibc

/// `keystrokes`: runs a script of queries, each as one key of a search typed, on a consultation
/// opened as the program opens it, and writes each answer with the time that it took.
@main
struct Keystrokes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run each line of a script as one keystroke of a search.",
    discussion: """
      Writes for every line {"query", "count", "facets", "microseconds"}, a JSON object a line: \
      the exact count, and the counts of each theme (by id) and respondent type (by name). The \
      time is that of the answer with its first rows, and of the marks in the rows' texts.
      """)

  @Argument(help: ArgumentHelp("The folder or file of a consultation.", valueName: "FOLDER"))
  var folder: String
  @Argument(help: ArgumentHelp("A file with a query a line.", valueName: "QUERIES"))
  var queries: String
  @Flag(help: "Count the values of every attribute besides.")
  var attributes = false
  @Option(help: "A folder to keep the index of the responses in, not the one of the program.")
  var index: String?
  @Option(help: "How many rounds are run and not written first.")
  var warmUp = 0
  @Option(help: "How often the script is run.")
  var rounds = 1
  @Flag(
    help: """
      Write {"openingMicroseconds"} once the consultation is open; then, for each line of \
      standard input, run the script once and write an empty line after its answers.
      """)
  var onDemand = false

  func run() throws {
    let lines = try String(contentsOfFile: queries, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast()
    let clock = ContinuousClock()
    let start = clock.now
    var indexed = try IndexedConsultation(
      path: folder, keptIn: (index ?? PersonalFolder.cache).map(IndexFolder.init))
    try indexed.readResponses()
    let typist = Typist(on: indexed, countingAttributes: attributes)
    let opening = start.duration(to: clock.now)
    for _ in 0..<warmUp {
      for line in lines { _ = typist.keystroke(String(line)) }
    }
    guard onDemand else {
      for _ in 0..<rounds { write(lines, by: typist) }
      return
    }
    print("{\"openingMicroseconds\":\(Int(opening / .microseconds(1)))}")
    fflush(nil)
    while readLine() != nil {
      write(lines, by: typist)
      endRound()
    }
  }

  private func write(_ lines: some Sequence<Substring>, by typist: Typist) {
    for line in lines { print(typist.keystroke(String(line)).json, terminator: "") }
  }

  private func endRound() {
    print()
    fflush(nil)
  }
}
