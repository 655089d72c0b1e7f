import ArgumentParser
import ConsultationFormats
import ConsultationModel
import Printing

/// `greenpaper findings`: what the consultation found, with shares.
struct FindingsCommand: ShowingCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "What was found, and how many respondents it speaks of.")

  @OptionGroup var filter: ThemeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  func commandOutput(of loaded: LoadedConsultation) throws -> CommandOutput {
    let ids = try filter.ids(in: loaded.consultation)
    let records = try loaded.records(of: .finding, where: ids.isEmpty ? [:] : [.theme: ids])
    let findings = records.compactMap { record in
      if case .finding(let finding) = record { finding } else { nil }
    }
    return CommandOutput(
      consultation: loaded.consultation, report: Report(.findings(findings)),
      total: findings.count, noun: "finding",
      absence: "No finding matches."
    ) { page in
      page.set(Counted(findings.count, "finding").description, .bold)
      page.findings(findings)
    }
  }
}
