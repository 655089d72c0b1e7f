import ConsultationModel
import ConsultationSearch

/// What a person comes back to in a consultation: where they were, and what they had chosen.
package struct Bookmark: Equatable, Sendable {
  var tab = Tab.themes
  /// The latest last.
  var filters: [Filter] = []
  /// The pane of each tab that keys go to.
  var focuses: [Tab: Pane] = [:]
  /// Where each pane stands that is not at its top.
  var paneStates: [Pane: PaneState] = [:]
  var basis = Basis.perYear
  var ledgerByDate = false
  /// The ids of the figures marked, in the order of marking.
  var markedFigures: [String] = []
  var crosstab = CrosstabChoice()

  package init() {}

  /// Where a pane's selection and its list are, and how far a tall record is scrolled.
  struct PaneState: Equatable, Sendable {
    var position: Int
    var scroll: Int
    /// The record selected, so that it is found again where others have come before it.
    var record: Record?
    /// What the list is held at; nil where the record may stand wherever is best.
    var anchor: Anchor?
  }

  /// A record by what stays the same when a file grows.
  struct Record: Equatable, Sendable {
    var kind: RecordKind
    var id: String
  }
}

extension Bookmark {
  /// The panes whose state is kept: those that outlast what lies over the tabs.
  static let panes: [Pane] = [
    .themes, .types, .detail, .quotes, .figures, .asks, .statuses, .sources, .drawn,
  ]

  /// What of it still exists; `values` are those that a field has in the consultation now.
  func surviving(
    in state: AppState, values: (Field) -> [SearchResults.FacetCount]
  ) -> Bookmark {
    var bookmark = self
    bookmark.filters = filters.compactMap { Self.surviving($0, values) }
    bookmark.focuses = focuses.filter { $0.key.panes.contains($0.value) }
    bookmark.paneStates = paneStates.filter { Self.panes.contains($0.key) }
    var seen: Set<String> = []
    bookmark.markedFigures = markedFigures.filter {
      state.consultation.figure($0) != nil && seen.insert($0).inserted
    }
    if !state.crosstabFields.contains(crosstab.columns) { bookmark.crosstab = CrosstabChoice() }
    return bookmark
  }

  private static func surviving(
    _ filter: Filter, _ values: (Field) -> [SearchResults.FacetCount]
  ) -> Filter? {
    switch filter {
    case .query(let text):
      return .query(String(text.prefix(InputLine.limit)))
    case .values(let field, let chosen):
      let known = Set(values(field).map(\.value))
      let left = chosen.intersection(known)
      // None at all may be left by choice, but not because those chosen are gone.
      guard left != known, chosen.isEmpty || !left.isEmpty else { return nil }
      return .values(field, left)
    case .cell(let cell):
      var cell = cell
      for (index, value) in cell.values.enumerated() {
        let known = values(value.field).first { $0.value == value.value }?.name
        let unstated = value.value == Field.notStated ? RespondentType.notStated : nil
        guard let name = known ?? unstated else { return nil }
        cell.values[index].name = name
      }
      return .cell(cell)
    }
  }
}
