import ArgumentParser
import ConsultationFormats
import ConsultationModel
import ConsultationSearch
import Printing

/// `greenpaper themes`: the themes with their counts, or the whole of those named.
struct ThemesCommand: ShowingCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Themes, and how many records each gathers; with --theme, the whole theme.")

  @OptionGroup var filter: ThemeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: LookOptions
  @OptionGroup var input: InputArgument

  func commandOutput(of loaded: LoadedConsultation) throws -> CommandOutput {
    let ids = try filter.ids(in: loaded.consultation)
    var output = try CommandOutput.themes(
      SearchRequest(selections: ids.isEmpty ? [:] : [.theme: ids]), in: loaded)
    guard !ids.isEmpty else { return output }
    let themes = loaded.consultation.themes.filter { ids.contains($0.id) }
    let passages = try themes.map { (theme: $0, cursor: try loaded.passages(on: $0)) }
    output.check = { for (_, cursor) in passages { try cursor.check() } }
    output.layOut = { page in
      for (theme, cursor) in passages {
        page.theme(theme, passages: cursor.lazy.compactMap(\.passage))
      }
    }
    return output
  }
}

extension CommandOutput {
  /// The themes that a request chooses, with how many of the records it finds each gathers.
  static func themes(_ request: SearchRequest, in loaded: LoadedConsultation) throws
    -> CommandOutput
  {
    let chosen = request.selections[.theme]
    let themes = loaded.consultation.themes.filter { chosen?.contains($0.id) ?? true }
    let counts = try loaded.themeCounts(of: request)
    return CommandOutput(
      consultation: loaded.consultation,
      report: Report(.themes(themes, counts: counts)),
      total: themes.count, noun: "theme",
      absence: "The consultation names no themes."
    ) { page in
      page.masthead()
      page.themes(themes, counts: counts)
    }
  }
}
