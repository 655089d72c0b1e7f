import ArgumentParser
import ConsultationFormats
import ConsultationModel

/// `greenpaper findings`: what the consultation found, with shares.
struct FindingsCommand: ShowingCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "What was found, and how many respondents it speaks of.")

  @OptionGroup var filter: ThemeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  func printout(of opened: OpenConsultation) throws -> Printout {
    let ids = try filter.ids(in: opened.consultation)
    let places = opened.places(of: .finding, where: ids.isEmpty ? [:] : [.theme: ids])
    let findings = places.map { opened.consultation.findings[$0] }
    return Printout(
      consultation: opened.consultation, report: Report(.findings(findings)),
      total: findings.count, noun: "finding",
      absence: "No finding matches."
    ) { page in
      page.set(Counted(findings.count, "finding").description, .bold)
      page.findings(findings)
    }
  }
}
