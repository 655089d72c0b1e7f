import ArgumentParser
import ConsultationFormats
import ConsultationModel

/// `greenpaper answers`: asks, and what became of each.
struct AnswersCommand: ShowingCommand {
  static let configuration = CommandConfiguration(
    commandName: "answers",
    abstract: "What was asked for, and what was answered.")

  @Option(
    name: .customLong("status"),
    help: ArgumentHelp(
      "Only this status: \(Answer.Status.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "status"))
  var statuses: [String] = []
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  func printout(of reading: Reading) throws -> Printout {
    let chosen = Set(try statuses.map(KnownValues.statuses.id))
    let places = reading.places(of: .answer, where: chosen.isEmpty ? [:] : [.status: chosen])
    let answers = places.map { reading.consultation.answers[$0] }
    return Printout(
      consultation: reading.consultation, report: Report(.answers(answers)),
      total: answers.count,
      absence: "No ask matches."
    ) { page in
      page.set(Counted(answers.count, "ask").description, .bold)
      page.answers(answers)
    }
  }
}
