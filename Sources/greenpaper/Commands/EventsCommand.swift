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

  func commandOutput(of loaded: LoadedConsultation) throws -> CommandOutput {
    let events = loaded.consultation.eventsByDate
    return CommandOutput(
      consultation: loaded.consultation, report: Report(.events(events)),
      total: events.count, noun: "date",
      absence: "The consultation names no dates."
    ) { $0.events(events) }
  }
}
