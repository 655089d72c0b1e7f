import ArgumentParser
import ConsultationFormats
import ConsultationModel
import ConsultationSearch

/// `greenpaper themes`: the themes with their counts, or the whole of those named.
struct ThemesCommand: ShowingCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Themes, and how many records each gathers; with --theme, the whole theme.")

  @OptionGroup var filter: ThemeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  func printout(of opened: OpenConsultation) throws -> Printout {
    let ids = try filter.ids(in: opened.consultation)
    var printout = Printout.themes(
      SearchRequest(selections: ids.isEmpty ? [:] : [.theme: ids]), in: opened)
    guard !ids.isEmpty else { return printout }
    let themes = opened.consultation.themes.filter { ids.contains($0.id) }
    printout.layOut = { page in
      for theme in themes { page.theme(theme, passages: opened.passages(on: theme)) }
    }
    return printout
  }
}

extension Printout {
  /// The themes that a request chooses, with how many of the records it finds each gathers.
  static func themes(_ request: SearchRequest, in opened: OpenConsultation) -> Printout {
    let chosen = request.selections[.theme]
    let themes = opened.consultation.themes.filter { chosen?.contains($0.id) ?? true }
    let counts = opened.themeCounts(of: request)
    return Printout(
      consultation: opened.consultation,
      report: Report(.themes(themes, counts: counts)),
      total: themes.count, noun: "theme",
      absence: "The consultation names no themes."
    ) { page in
      page.masthead()
      page.themes(themes, counts: counts)
    }
  }
}
