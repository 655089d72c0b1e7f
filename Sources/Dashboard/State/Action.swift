import ConsultationModel
import ConsultationSearch
import Terminal

/// Everything that can happen to the dashboard's state.
package enum Action: Equatable, Sendable {
  case show(Tab)
  /// Moves the focus to another pane of the tab, so many steps on.
  case turnPane(Int)
  /// Moves the selection by so many records, or through one too tall for its pane.
  case move(Int)
  /// Moves by so many panefuls.
  case page(Int)
  case first
  case last
  /// Selects a record of a pane, as by a click.
  case select(Pane, Int)
  /// Enter: opens what is selected, or leaves only that.
  case activate
  /// Space: switches the selected value, or marks the selected figure.
  case toggle
  /// Shows all values of the selected list again.
  case selectAll
  /// Esc: closes what lies on top or takes back the latest filter.
  case takeBack
  case openSearch
  /// Puts an earlier search into the search line, so many further back in the history.
  case recall(Int)
  case openPalette
  case help
  /// Shows a record where it belongs.
  case goTo(RecordID)
  /// Shows the records with one value of a field alone.
  case leaveOnly(String, of: Field)
  /// Changes the text of the line that is typed into.
  case edit(InputLine.Edit)
  /// Goes to the next record found, so many steps on.
  case nextMatch(Int)
  /// Compares on another basis, so many steps on.
  case turnBasis(Int)
  /// Moves the cursor of the crosstab.
  case moveCell(rows: Int, columns: Int)
  /// Puts the cursor of the crosstab on a cell, as by a click.
  case selectCell(CrosstabChoice.Cell)
  /// Puts another field into the columns of the crosstab, so many steps on.
  case turnColumns(Int)
  /// Shows counts, shares of columns or shares of rows, so many steps on.
  case turnMeasure(Int)
  /// Sorts the crosstab by the column of the cursor.
  case sortRows
  /// Switches between figures by comparison and figures by date.
  case changeLedger
  case resize(Size)
  /// What a drawing found out about the heights of records and panes.
  case measured([Pane: Viewport])
  /// What the search engine found.
  case found(ResultList, EngineQuery.Reply)
  /// Other rows of what was found for a list, and where in it a record stands.
  case rows(ResultList, SearchResults, RowWindow, EngineQuery.Located?)
  /// The table that the search engine counted, or an empty one and why it could not.
  case counted(CrosstabRequest, Crosstab, EngineFailure?)
  /// More of the responses are read.
  case read(ReadingNews)
  /// What looking quotations up in their sources came to.
  case verified(Verification)
  /// Goes to where a bookmark lies, of which everything exists.
  case comeBack(Bookmark)
  /// The searches that were kept from before.
  case remember(SearchHistory)
  /// Tells the person something until the next key.
  case tell(String)
  /// The sources, by their ids, whose texts are at hand.
  case holds(texts: Set<String>)
  /// The text of a source was read.
  case opened(SourcePage)
  /// How far the writing of an export has come.
  case exporting(Export.Progress)
  /// What came of an export.
  case exported(Export.Outcome)
  /// Copies the selected record with its citation.
  case copy
  /// Opens the source of the selected record: its text at hand, or its page on the web.
  case openSource
  /// Asks for the name of a file to write what is listed into.
  case openExport
  /// Takes the mouse or leaves it to the terminal.
  case turnMouse
  case quit
}

extension Action {
  /// Whether it is about a record of a list, which has to be the list that is shown.
  var needsAnswers: Bool {
    switch self {
    case .activate, .toggle, .nextMatch, .copy, .select, .last, .openSource, .openExport:
      true
    default: false
    }
  }

  /// Whether it comes from the program itself, and from nothing that the person did at the keys.
  var isAnswer: Bool {
    switch self {
    case .measured, .found, .rows, .counted, .read, .verified, .comeBack, .remember, .tell, .resize,
      .holds,
      .opened, .exporting, .exported:
      true
    default: false
    }
  }
}
