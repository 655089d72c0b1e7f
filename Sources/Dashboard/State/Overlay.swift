import ConsultationModel
import ConsultationSearch

/// What lies over the tab.
package enum Overlay: Hashable, Sendable {
  /// The search line and its results.
  case search
  /// All keys.
  case help
  /// One record with its evidence.
  case card(RecordID)
  /// The palette of commands.
  case palette
  /// The prompt for the file to export to, in the place of the footer.
  case export
  /// The text of a source.
  case text
}
