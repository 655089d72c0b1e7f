import ConsultationModel
import Dashboard
import Terminal

/// Opens the dashboard on a consultation, and returns when the person leaves it.
///
/// Quotations are looked up in the texts of `sources` or, failing that, of the folder `sources`
/// beside the data. Throws before the terminal is touched where the data cannot be read or drawn.
func openDashboard(path: String?, sources: String?, look: Look) throws {
  let reading = try Reading(path: path)
  let folder =
    try sources.map(SourceFolder.init) ?? path.flatMap(SourceFolder.init(besideConsultationAt:))
  let repertoire = look.isASCII ? Repertoire.ascii : Repertoire.ofTheEnvironment()
  let bell = Screen.Bell()
  let screen: Screen
  do {
    screen = try Screen(look.screenOptions(repertoire), bell: bell)
  } catch let failure as Screen.Failure {
    throw Failure(.unreadable, "greenpaper: \(failure).")
  }
  defer { screen.close() }
  screen.setTitle("\(reading.consultation.title) — Greenpaper")
  let dashboard = Dashboard(
    reading.consultation, engine: reading.engine, size: screen.size, usesMouse: look.usesMouse)
  var loop = DashboardLoop(
    dashboard, on: screen, bell: bell, with: Typesetter(repertoire))
  if let folder {
    // The first picture need not wait until quotations are looked up, and one text that cannot be
    // read is told by verify; the dashboard only knows less.
    loop.draw()
    if let verification = try? Verification(of: reading.consultation, in: folder) {
      loop.send(.verified(verification))
    }
  }
  loop.run()
}

extension Look {
  fileprivate func screenOptions(_ repertoire: Repertoire) -> Screen.Options {
    let colour: Screen.Options.Colour =
      switch color {
      case .auto: .auto
      case .always: .always
      case .never: .never
      }
    return Screen.Options(colour: colour, mouse: usesMouse, repertoire: repertoire)
  }
}
