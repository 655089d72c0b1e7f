import ArgumentParser
import ConsultationFormats
import ConsultationModel
import ConsultationSearch
import Printing

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
  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp("Only asks, or only plans: ask or plan.", valueName: "kind"))
  var kind: Answer.Kind?
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  func commandOutput(of loaded: LoadedConsultation) throws -> CommandOutput {
    let chosen = Set(try statuses.map(KnownValues.statuses.id))
    return try .answers(
      SearchRequest(
        kinds: kind.map { [$0 == .ask ? .ask : .plan] } ?? RecordKind.answers,
        selections: chosen.isEmpty ? [:] : [.status: chosen], order: .file),
      in: loaded)
  }
}

extension Answer.Kind: ExpressibleByArgument {}

extension CommandOutput {
  /// The asks that a request finds, each with what became of it.
  static func answers(_ request: SearchRequest, in loaded: LoadedConsultation) throws
    -> CommandOutput
  {
    let rows = try loaded.engine.search(request).rows
    let answers = try rows.records(at: 0..<rows.count).compactMap { record in
      if case .answer(let answer) = record { answer } else { nil }
    }
    return CommandOutput(
      consultation: loaded.consultation, report: Report(.answers(answers, in: loaded.consultation)),
      total: answers.count, noun: "ask",
      absence: "No ask matches."
    ) { page in
      let plans = answers.count { $0.kind == .plan }
      let counts = [Counted(answers.count - plans, "ask"), Counted(plans, "plan")]
      let words = plans == 0 ? counts.prefix(1) : counts[...]
      page.set(words.map(\.description).joined(separator: ", "), .bold)
      page.answers(answers)
    }
  }
}
