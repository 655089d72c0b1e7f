import ConsultationModel
import ConsultationSearch
import Terminal

/// All that the dashboard knows: what is open, where the person is, and what was found.
///
/// Only `apply(_:)` changes it.
package struct AppState: Equatable, Sendable {
  package let consultation: Consultation
  /// How far the responses are read.
  package internal(set) var progress: ReadingProgress
  /// What records can be filtered by.
  package internal(set) var fields: [Field]
  package internal(set) var size: Size
  /// The characters that the screen is expected to show, for what is measured before it is drawn.
  package let repertoire: Repertoire
  package internal(set) var tab = Tab.themes { didSet { if tab != oldValue { anchors = [:] } } }
  package internal(set) var overlay: Overlay?
  /// The palette of commands; nil while it is closed.
  package internal(set) var palette: CommandPalette?
  package internal(set) var filters = Filters()
  package internal(set) var searchLine = InputLine()
  package internal(set) var basis = Basis.perYear
  package internal(set) var ledgerByDate = false
  /// The ids of the figures marked for comparison, in the order of marking.
  package internal(set) var markedFigures: [String] = []
  package internal(set) var crosstabChoice = CrosstabChoice()
  /// The table of the Crosstab tab, as last counted.
  package internal(set) var crosstab = Crosstab(base: 0, columns: [], rows: [])
  /// What looking quotations up in their sources came to; nil where no texts were at hand.
  package internal(set) var verification: Verification?
  /// What the latest action copied; nil where it copied nothing.
  package internal(set) var copied: String?
  /// What the latest action asks for beyond the state; nil for nothing.
  package internal(set) var effect: Effect?
  /// The prompt for a file to export to; nil while it is closed.
  package internal(set) var exportPrompt: ExportPrompt?
  /// The text of a source; nil while none is open.
  package internal(set) var sourcePage: SourcePage?
  /// The ids of the sources whose texts are at hand.
  package internal(set) var heldTexts: Set<String> = []
  package internal(set) var usesMouse: Bool
  /// What the person is to be told until the next key; nil for nothing.
  package internal(set) var remark: String?
  /// The keys of the person's own choice.
  package let chosenKeys: ChosenKeys
  package internal(set) var hasQuit = false

  /// What lies under the overlay on top and over the tab, from the lowest up.
  var covered: [Overlay] = []
  /// The pane of each tab that keys go to.
  var focuses: [Tab: Pane] = [:]
  /// The row of the selected record in each pane.
  var selections: [Pane: Int] = [:]
  /// How many rows of a pane's selected record are scrolled out above.
  var scrolls: [Pane: Int] = [:]
  var viewports: [Pane: Viewport] = [:]
  /// What the lists on the screen are held at, in a terminal of the size that it is for.
  var anchors: [Pane: Anchor] = [:]
  var anchoredSize: Size?
  /// What was found for each list that was shown.
  var found: [ResultList: EngineQuery.Reply] = [:]
  /// What the Funding tab shows of its list.
  package internal(set) var funding = FundingList()
  /// Why the table could not be counted; nil where it was.
  var crosstabFailure: EngineFailure?
  /// The table's rows in the order in which they are shown.
  package internal(set) var crosstabRows: [Crosstab.Row] = []
  /// The record that is open as a card.
  package internal(set) var openRecord: ListedRecord?
  /// What the table was counted for.
  var counted: CrosstabRequest?
  /// What to return to when a search is given up.
  var beforeSearch: BeforeSearch?
  /// The row of the record that n and N last went to, among those found.
  var matchPosition: Int?
  /// The record to select once its list is there.
  var awaited: AwaitedRecord?
  /// The row, among those that the search found, to go to once it is there.
  var awaitedMatch: Int?
  /// Where the person left each pane of which the list has not been there since.
  var left: [Pane: Bookmark.PaneState] = [:]
  /// The searches that were made, now and before.
  package internal(set) var history = SearchHistory()
  /// Where in the history the search line is; nil where it is a text of its own.
  var recall: Recall?

  package init(
    _ consultation: Consultation, knowing news: ReadingNews, size: Size,
    repertoire: Repertoire = .unicode, usesMouse: Bool = true, keys: ChosenKeys = ChosenKeys()
  ) {
    self.repertoire = repertoire
    self.usesMouse = usesMouse
    chosenKeys = keys
    self.consultation = consultation
    progress = news.progress
    fields = news.fields
    self.size = size
  }

  /// What a search changes while it is typed.
  struct BeforeSearch: Equatable, Sendable {
    var filters: Filters
    var selections: [Pane: Int]
    var matchPosition: Int?
  }
}

extension AppState {
  /// The fewest columns and rows that the dashboard can be drawn in.
  package static let smallest = Size(columns: 40, rows: 10)

  package var isTooSmall: Bool {
    size.columns < Self.smallest.columns || size.rows < Self.smallest.rows
  }

  /// Whether two panes stand side by side.
  package var hasTwoColumns: Bool { size.columns >= 100 }

  /// Whether rows are too few for anything but the records themselves.
  package var isCompact: Bool { size.rows < 16 }

  /// The pane that keys go to.
  package var focus: Pane {
    switch overlay {
    case .search: .results
    case .palette: .commands
    case .text: .text
    case .help, .card: .page
    case .export, nil: focuses[tab] ?? tab.panes[0]
    }
  }

  /// What is searched for, as typed so far.
  package var query: Query { Query(filters.query, fields: fields) }

  /// What was last found for a list.
  package func results(of list: ResultList) -> SearchResults {
    found[list]?.results ?? .none(of: SearchRequest())
  }

  /// The theme whose records are shown beside the themes; nil where there are no themes.
  package var chosenTheme: Theme? {
    let position = selection(in: .themes)
    return consultation.themes.indices.contains(position) ? consultation.themes[position] : nil
  }

  /// The source whose records are shown beside the sources; nil where there are no sources.
  package var chosenSource: Source? {
    let position = selection(in: .sources)
    return consultation.sources.indices.contains(position) ? consultation.sources[position] : nil
  }

  /// The row of the selected record in a pane.
  package func selection(in pane: Pane) -> Int {
    min(selections[pane] ?? 0, max(0, count(in: pane) - 1))
  }

  /// How many rows of the selected record are scrolled out above.
  package func scroll(in pane: Pane) -> Int { scrolls[pane] ?? 0 }

  /// How many records a pane lists.
  package func count(in pane: Pane) -> Int {
    switch pane {
    case .themes: consultation.themes.count
    case .types: typeCounts.count
    case .statuses: statusCounts.count
    case .figures: funding.rows.count
    case .table: crosstab.rows.count + 1
    case .sources: consultation.sources.count
    case .commands: palette?.choices.count ?? 0
    case .text: sourcePage?.paragraphs.count ?? 0
    case .page: 1
    case .detail, .quotes, .asks, .drawn, .results:
      leadingRows(in: pane).count + (pane.list.map { results(of: $0).rows.count } ?? 0)
    }
  }
}
