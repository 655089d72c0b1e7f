import ConsultationSearch

/// What lies over the tab.
package enum Overlay: Hashable, Sendable {
  /// The search line and its results.
  case search
  /// All keys.
  case help
  /// One record with its evidence.
  case card(RecordReference)
  /// The palette of commands.
  case palette
}
