/// Opens the dashboard on a consultation, and returns when the person leaves it.
func openDashboard(path: String?, look: Look) throws {
  try Paper(look: look).print(Reading(path: path).consultation) { $0.masthead() }
}
