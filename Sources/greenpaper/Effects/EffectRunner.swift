import ConsultationModel
import Dashboard

/// What effects of the dashboard need: the consultation, and the texts of its sources.
struct EffectRunner {
  let loaded: LoadedConsultation
  /// Nil where no texts are at hand.
  let texts: SourceFolder?
  let look: Look
  let exports: ExportThread

  /// Does an effect and says what came of it.
  func outcome(of effect: Effect) -> Action {
    switch effect {
    case .read(let source, let words, let record, let id):
      do {
        guard let text = try texts?.text(of: source) else {
          return .tell("The text of \(source.title) is not there any more.")
        }
        return .opened(SourcePage(source, text: text, words: words, of: record, id))
      } catch {
        return .tell(error.description)
      }
    case .browse(let address):
      let isAsked = Browser.open(address)
      return .tell(
        isAsked
          ? "Asked the browser for \(address.text)"
          : "No browser here for \(address.text): y copies it with the record.")
    case .export(let export):
      do {
        exports.write(ExportedFile(export, of: try loaded.whole(), look: look))
        return .exporting(Export.Progress(rows: 0, total: 0))
      } catch {
        return .exported(.failed((error as? Failure)?.message ?? "\(error)."))
      }
    case .stopExport:
      exports.stop()
      return .exporting(Export.Progress(rows: 0, total: 0))
    }
  }
}
