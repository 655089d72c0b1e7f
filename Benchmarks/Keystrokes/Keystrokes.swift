import ArgumentParser
import ConsultationModel
import ConsultationSearch
import Files
import FoundationEssentials
import Glibc

/// `keystrokes`: runs a script of queries, each as one key of a search typed, on a consultation
/// opened as the program opens it, and writes each answer with the time that it took.
@main
struct Keystrokes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run each line of a script as one keystroke of a search.",
    discussion: """
      Writes a JSON object for every line: "query"; "count", how many records match; "facets", \
      how many by theme (by id) and respondent type (by name); "marks", how many places are \
      marked in the first rows; "microseconds", the time of all that, and "microsecondsOfMarks", \
      of it that in which the rows were read and marked.
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
    let lines = try lines()
    let clock = ContinuousClock()
    let start = clock.now
    let indexed = try IndexedConsultation(
      path: folder, keptIn: (index ?? PersonalFolder.cache).map(IndexFolder.init))
    try indexed.index.build()
    let typist = Typist(on: indexed, countingAttributes: attributes)
    let opening = start.duration(to: clock.now)
    for _ in 0..<warmUp {
      for line in lines { _ = try typist.keystroke(String(line)) }
    }
    guard onDemand else {
      for _ in 0..<rounds { try write(lines, by: typist) }
      return
    }
    print("{\"openingMicroseconds\":\(Int(opening / .microseconds(1)))}")
    fflush(nil)
    while readLine() != nil {
      // Nobody reads answers while others are timed.
      let answers = try lines.map { try typist.keystroke(String($0)).json }
      print(answers.joined())
      fflush(nil)
    }
  }

  /// The queries of the script; the last may end with a line feed or without.
  private func lines() throws -> [Substring] {
    guard let script = try? String(contentsOfFile: queries, encoding: .utf8) else {
      throw ValidationError("\(queries): could not be read as UTF-8.")
    }
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.last?.isEmpty == true ? lines.dropLast() : lines
  }

  private func write(_ lines: some Sequence<Substring>, by typist: Typist) throws {
    for line in lines { print(try typist.keystroke(String(line)).json, terminator: "") }
  }
}
