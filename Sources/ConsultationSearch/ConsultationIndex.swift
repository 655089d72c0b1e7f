import ConsultationModel
import Synchronization

/// Searches one consultation held in memory.
///
/// Values of a field are gathered when they are first asked for, words on the first query that has
/// any.
package final class ConsultationIndex: SearchEngine {
  private let consultation: Consultation
  private let columns: RecordColumns
  private let words: Mutex<WordSearch>

  package init(_ consultation: Consultation) {
    self.consultation = consultation
    columns = RecordColumns(consultation)
    words = Mutex(WordSearch(isEnglish: consultation.isEnglish))
  }

  package func results(of request: SearchRequest) -> SearchResults {
    let constraints = FieldConstraint.all(of: request, columns: columns)
    var candidates = records(of: request.kinds)
    let words = search(request.query, in: &candidates)
    let facets = request.facets.map { field in
      (field, counts(of: field, in: candidates, constraints: constraints))
    }
    candidates.keep { record in constraints.allSatisfy { $0.admits(record) } }
    let found = ordered(candidates.records, by: request.order, words)
    let shown = found.dropFirst(max(request.offset, 0)).prefix(max(request.limit, 0))
    return SearchResults(
      total: found.count,
      hits: shown.map { SearchResults.Hit(record: columns.records[$0]) },
      facets: Dictionary(facets) { first, _ in first })
  }

  package func matches(of query: Query, in text: String) -> [Range<String.Index>] {
    guard query.terms.contains(where: { !$0.isExcluded }) else { return [] }
    return words.withLock { words in
      MatchedText(text, stemmer: words.stemmer).ranges(of: words.markedPatterns(of: query))
    }
  }

  package var attributes: [String] { columns.attributes }

  package func crosstab(of request: SearchRequest, rows: Field, columns: Field) -> Crosstab {
    let constraints = FieldConstraint.all(of: request, columns: self.columns)
    var candidates = records(of: request.kinds)
    let looked = candidates.records
    func axis(_ field: Field) -> CrosstabAxis {
      CrosstabAxis(
        field, column: self.columns[field], records: looked,
        constraint: constraints.first { $0.field == field })
    }
    var table = CrosstabCount(
      rows: axis(rows), columns: axis(columns), isTurned: rows.name > columns.name)
    _ = search(request.query, in: &candidates)
    candidates.keep { record in constraints.allSatisfy { $0.admits(record) } }
    for record in candidates.records { table.count(record) }
    return table.crosstab
  }

  private func records(of kinds: Set<RecordKind>) -> RecordMask {
    let kinds = Array(kinds)
    return RecordMask(count: columns.records.count) { kinds.contains(columns.records[$0].kind) }
  }

  /// Drops the records without a query's words; nil where the query has none.
  private func search(_ query: Query, in candidates: inout RecordMask) -> WordOccurrences? {
    guard !query.terms.isEmpty else { return nil }
    let found = words.withLock {
      $0.occurrences(of: query, in: consultation, records: columns.records)
    }
    found.narrow(&candidates)
    return found
  }

  private func counts(
    of field: Field, in candidates: RecordMask, constraints: [FieldConstraint]
  ) -> [SearchResults.FacetCount] {
    guard let column = columns[field] else { return [] }
    let constraints = constraints.map { $0.field == field ? $0.whereCounted : $0 }
    var candidates = candidates
    candidates.keep { record in constraints.allSatisfy { $0.admits(record) } }
    return zip(column.values, column.counts(in: candidates)).map { value, count in
      SearchResults.FacetCount(value: value.value, name: value.name, count: count)
    }
  }

  /// Records by their places, which are in the order of the file, in the order asked for.
  private func ordered(
    _ found: [Int], by order: SearchRequest.Order, _ words: WordOccurrences?
  ) -> [Int] {
    switch order {
    case .file:
      return found
    case .type:
      // Those without a type come last.
      let types = columns[.type]
      let ranks = found.map { (rank: types?.places(of: $0).first ?? .max, record: $0) }
      return ranks.sorted { $0 < $1 }.map(\.record)
    case .relevance:
      guard let scores = words?.scores else { return found }
      return found.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
    }
  }
}

extension Consultation {
  /// Whether the primary subtag of the language is that of English.
  fileprivate var isEnglish: Bool {
    language.lowercased().split(separator: "-", omittingEmptySubsequences: false).first == "en"
  }
}
