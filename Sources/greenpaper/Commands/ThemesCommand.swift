import ArgumentParser
import ConsultationFormats
import ConsultationModel

/// `greenpaper themes`: the themes with their counts, or the whole of those named.
struct ThemesCommand: ShowingCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Themes, and how many records each gathers; with --theme, the whole theme.")

  @OptionGroup var filter: ThemeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  func printout(of reading: Reading) throws -> Printout {
    let ids = try filter.ids(in: reading.consultation)
    let themes = reading.consultation.themes.filter { ids.isEmpty || ids.contains($0.id) }
    let counts = reading.themeCounts()
    return Printout(
      consultation: reading.consultation,
      report: Report(.themes(themes, counts: counts)),
      total: themes.count,
      absence: "The consultation names no themes."
    ) { page in
      guard !ids.isEmpty else {
        page.masthead()
        return page.themes(themes, counts: counts)
      }
      for theme in themes { page.theme(theme, passages: reading.passages(on: theme)) }
    }
  }
}
