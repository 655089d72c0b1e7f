import ArgumentParser
import ConsultationFormats
import ConsultationModel

/// `greenpaper verify`: whether every excerpt and quotation stands word for word in its source.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Every excerpt and quotation that its source does not have word for word.",
    discussion: """
      Passed over are only how much white space parts two words, whether a quotation mark is curly \
      or straight, how long a dash is, the mark that re-opens a quotation at a new paragraph, what is \
      not seen (soft hyphens, joiners, marks of direction and of variants), ligatures of typesetting \
      such as \u{FB01}, and the end of a line that a soft hyphen breaks a word at. \
      Double and single marks stay different, and a dash keeps the spaces about it. What is not found stands beside the \
      nearest passage of the source: [-words that only the source has-], {+words that only the \
      quotation has+}. Sources that are only cited are counted, and fail nothing.
      """)

  @Option(
    name: .customLong("sources"),
    help: ArgumentHelp(
      "The folder with the texts of the sources, each as <source id>.txt in UTF-8.",
      valueName: "dir"),
    completion: .directory)
  var folder: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  func run() throws {
    let folder = try SourceFolder(path: folder)
    let consultation = try LoadedConsultation.consultation(path: input.path)
    let verification = try Verification(of: consultation, in: folder)
    if output.format == .text {
      try TextOutput(look: terminal.look).print(consultation) {
        $0.verification(verification, in: folder)
      }
    } else {
      try Report(of: verification, in: folder).print(as: output.format)
    }
    if verification.hasFaults { throw Failure(.nothing) }
  }
}
