import ArgumentParser
import ConsultationFormats
import ConsultationModel

/// `greenpaper events`: what happened and what is due, by date.
struct EventsCommand: ShowingCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "What happened, and what is due, by date.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  func printout(of opened: OpenConsultation) throws -> Printout {
    let events = opened.consultation.eventsByDate
    return Printout(
      consultation: opened.consultation, report: Report(.events(events)),
      total: events.count, noun: "date",
      absence: "The consultation names no dates."
    ) { $0.events(events) }
  }
}
