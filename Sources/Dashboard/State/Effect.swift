import ConsultationModel
import ConsultationSearch
import Terminal

/// Something that the latest action asks for and that the state cannot do itself: whoever sent the
/// action does it once, and says by another action what came of it.
package enum Effect: Equatable, Sendable {
  /// Reads the text of a source, to open it at some words of a record; `opened` or `told` follows.
  case read(Source, words: String?, of: Record, RecordID)
  /// Shows a page of the web; `told` follows.
  case browse(WebAddress)
  /// Writes what is listed into a file; `exporting` may follow, and `exported` does.
  case export(Export)
  /// Gives up the file that is being written; `exported` follows.
  case stopExport
}

/// What is to be written into a file.
package struct Export: Equatable, Sendable {
  /// The file's name as it was typed; its ending says the format.
  package let name: String
  package let content: Content
  /// Whether a file that is there already may be replaced.
  package let mayReplace: Bool

  /// What a tab lists, by what it asks the search engine for.
  package enum Content: Equatable, Sendable {
    case themes(SearchRequest)
    case quotes(SearchRequest)
    case funding(SearchRequest, Basis)
    case answers(SearchRequest)
    case crosstab(CrosstabRequest)
    case sources(SearchRequest)
  }

  /// How far the writing has come, in rows.
  package struct Progress: Equatable, Sendable {
    package let rows: Int
    package let total: Int

    package init(rows: Int, total: Int) {
      self.rows = rows
      self.total = total
    }
  }

  /// What came of it.
  package enum Outcome: Equatable, Sendable {
    /// The file is written; a sentence says what it holds.
    case written(String)
    /// A file of that name is there already, and was left alone.
    case alreadyThere
    /// Nothing was written; a sentence says why.
    case failed(String)
    /// The person gave it up, and nothing was written.
    case stopped
  }
}
