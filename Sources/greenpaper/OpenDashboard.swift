import ConsultationModel
import Dashboard
import Terminal

/// Opens the dashboard on a consultation, and returns when the person leaves it.
///
/// Throws before the terminal is touched where the data cannot be read or drawn.
func openDashboard(path: String?, look: Look) throws {
  let reading = try Reading(path: path)
  let repertoire = look.isASCII ? Repertoire.ascii : Repertoire.ofTheEnvironment()
  let screen: Screen
  do {
    screen = try Screen(look.screenOptions(repertoire))
  } catch let failure as Screen.Failure {
    throw Failure(.unreadable, "greenpaper: \(failure).")
  }
  defer { screen.close() }
  screen.setTitle("\(reading.consultation.title) — Greenpaper")
  let dashboard = Dashboard(
    reading.consultation, engine: reading.engine, size: screen.size)
  DashboardLoop(dashboard, on: screen, with: Typesetter(repertoire)).run()
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
