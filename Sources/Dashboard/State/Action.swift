import ConsultationModel
import ConsultationSearch
import Terminal

/// Everything that can happen to the dashboard's state.
package enum Action: Equatable, Sendable {
  case show(Tab)
  /// Moves the focus to another pane of the tab, so many places on.
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
  /// Esc: closes what lies on top or takes back the latest narrowing.
  case takeBack
  case openSearch
  case help
  /// Changes the text of the search line.
  case edit(SearchLine.Edit)
  /// Goes to the next record found, so many places on.
  case nextMatch(Int)
  /// Compares on another basis, so many places on.
  case turnBasis(Int)
  /// Moves the cursor of the crosstab.
  case moveCell(rows: Int, columns: Int)
  /// Puts the cursor of the crosstab on a cell, as by a click.
  case selectCell(CrosstabChoice.Cell)
  /// Puts another field into the columns of the crosstab, so many places on.
  case turnColumns(Int)
  /// Shows counts, shares of columns or shares of rows, so many places on.
  case turnMeasure(Int)
  /// Sorts the crosstab by the column of the cursor.
  case sortRows
  /// Switches between figures by comparison and figures by date.
  case changeLedger
  case resize(Size)
  /// What a drawing found out about the heights of records and panes.
  case measured([Pane: Extent])
  /// What the search engine found.
  case found(Listing, Question.Finding)
  /// The table that the search engine counted.
  case counted(CrosstabRequest, Crosstab)
  /// What looking quotations up in their sources came to.
  case verified(Verification)
  /// Copies the selected record with its citation.
  case copy
  /// Takes the mouse or leaves it to the terminal.
  case turnMouse
  case quit
}

extension Action {
  /// Whether it is about a record of a list, which has to be the list that is shown.
  var needsAnswers: Bool {
    switch self {
    case .activate, .toggle, .nextMatch, .copy, .select, .last: true
    default: false
    }
  }

  /// Whether it is an answer to the state's own requests, and nothing that the person did.
  var isAnswer: Bool {
    switch self {
    case .measured, .found, .counted, .verified: true
    default: false
    }
  }
}
