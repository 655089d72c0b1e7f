import ConsultationModel
import ConsultationSearch

/// Something that the state has to know of the search engine for what it shows.
package enum EngineQuery: Equatable, Sendable {
  /// The records of a list, and some of its rows along with them.
  case search(ResultList, SearchRequest, RowsWanted)
  /// Some rows of what was found for a list.
  case rows(ResultList, SearchResults, Range<Int>)
  /// Where in what was found for a list a record stands, and so many rows on either side of it.
  case locate(ResultList, SearchResults, RecordID, margin: Int)
  case crosstab(CrosstabRequest)

  /// Which rows of a list are wanted as soon as it is there.
  package enum RowsWanted: Equatable, Sendable {
    case first(Int)
    case all
    /// So many on either side of a record, and where it stands.
    case about(RecordID, margin: Int)
  }

  /// What came of a search for a list.
  package struct Reply: Equatable, Sendable {
    /// What was found; nothing where the search failed.
    package let results: SearchResults
    /// Why the engine had no answer; nil where it had.
    package let failure: EngineFailure?
    /// Of which records it holds; see `ReadingProgress.generation`.
    let generation: Int
    /// How far the responses were read by then.
    let news: ReadingNews
    /// The rows at hand.
    package var window: RowWindow
    /// The record that was looked for, and its row.
    var located: Located?
    /// Whether the rows at hand are those of the answer before, among fewer records: they are shown
    /// until it is known where the selected one of them stands now.
    var showsFormer = false
  }

  /// A record that was looked for, and its row; nil where it is not in the list, or cannot be found.
  package struct Located: Equatable, Sendable {
    let id: RecordID
    let row: Int?
  }

  /// What the engine knows, which it may take long to find; nil where the question is superseded
  /// before that.
  package func answer(
    by engine: any SearchEngine, unless isSuperseded: @escaping @Sendable () -> Bool = { false }
  ) -> Action? {
    switch self {
    case .search(let list, let request, let wanted):
      return Self.reply(to: request, wanted, by: engine, unless: isSuperseded)
        .map { .found(list, $0) }
    case .rows(let list, let results, let rows):
      return .rows(list, results, RowWindow(rows, of: results, from: engine), nil)
    case .locate(let list, let results, let id, let margin):
      let located = Located(id, in: results)
      let window = RowWindow(located.rows(margin), of: results, from: engine)
      return .rows(list, results, window, located)
    case .crosstab(let request):
      do {
        let table = try engine.crosstab(
          request.passages, rows: .theme, columns: request.columns, unless: isSuperseded)
        return table.map { .counted(request, $0, nil) }
      } catch {
        var table = Crosstab(base: 0, columns: [], rows: [])
        table.generation = engine.progress.generation
        return .counted(request, table, error)
      }
    }
  }

  private static func reply(
    to request: SearchRequest, _ wanted: RowsWanted, by engine: any SearchEngine,
    unless isSuperseded: @escaping @Sendable () -> Bool
  ) -> Reply? {
    let generation = engine.progress.generation
    do {
      guard let results = try engine.search(request, unless: isSuperseded) else { return nil }
      var located: Located?
      let rows: Range<Int>
      switch wanted {
      case .first(let count): rows = 0..<count
      case .all: rows = 0..<results.rows.count
      case .about(let id, let margin):
        let found = Located(id, in: results)
        located = found
        rows = found.rows(margin)
      }
      return Reply(
        results: results, failure: nil, generation: results.generation,
        news: ReadingNews(of: engine), window: RowWindow(rows, of: results, from: engine),
        located: located)
    } catch {
      return Reply(
        results: .none(of: request), failure: error, generation: generation,
        news: ReadingNews(of: engine), window: RowWindow())
    }
  }
}

extension EngineQuery.Located {
  fileprivate init(_ id: RecordID, in results: SearchResults) {
    self.init(id: id, row: (try? results.rows.row(of: id)) ?? nil)
  }

  /// The row and so many on either side of it.
  fileprivate func rows(_ margin: Int) -> Range<Int> {
    let row = row ?? 0
    return max(0, row - margin)..<(row + margin + 1)
  }
}
