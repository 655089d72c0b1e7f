import ConsultationModel
import Synchronization

/// Searches one consultation held in memory.
///
/// Values of a field are gathered when they are first asked for, words on the first query that has
/// any.
package final class ConsultationIndex: SearchEngine {
  private let consultation: Consultation
  private let columns: RecordColumns
  private let words: Mutex<LazyWords>

  package init(_ consultation: Consultation) {
    self.consultation = consultation
    columns = RecordColumns(consultation)
    words = Mutex(LazyWords(isEnglish: consultation.isEnglish))
  }

  package func results(of request: SearchRequest) -> SearchResults {
    let constraints = FieldConstraint.all(of: request, columns: columns)
    var candidates = records(of: request.kinds)
    let scores = search(request.query, in: &candidates)
    let facets = request.facets.map { field in
      (field, counts(of: field, in: candidates, constraints: constraints))
    }
    candidates.keep { record in constraints.allSatisfy { $0.admits(record) } }
    let found = ordered(candidates.records, by: request.order, scores: scores)
    let shown = found.dropFirst(max(request.offset, 0)).prefix(max(request.limit, 0))
    return SearchResults(
      total: found.count,
      hits: shown.map { SearchResults.Hit(record: columns.records[$0], score: scores?[$0] ?? 0) },
      facets: Dictionary(facets) { first, _ in first })
  }

  package func matches(of query: Query, in text: String) -> [Range<String.Index>] {
    let terms = query.terms.filter { !$0.isExcluded }
    guard !terms.isEmpty else { return [] }
    return words.withLock { words in
      MatchedText(text, stemmer: words.stemmer).ranges(
        of: terms.map { TermPattern($0, stemmer: words.stemmer) })
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

  /// Drops the records without a query's words; gives every record's score where any term scores.
  private func search(_ query: Query, in candidates: inout RecordMask) -> [Double]? {
    guard !query.terms.isEmpty else { return nil }
    let (terms, index) = words.withLock { words in
      (
        query.terms.map { TermPattern($0, stemmer: words.stemmer) },
        words.index(of: consultation, records: columns.records)
      )
    }
    let occurrences = terms.map(index.occurrences)
    for (term, counts) in zip(terms, occurrences) {
      candidates.keep { (counts[$0] > 0) != term.isExcluded }
    }
    let scoring = zip(terms, occurrences).filter { $0.0.scores }.map(\.1)
    return scoring.isEmpty ? nil : Ranking(lengths: index.lengths).scores(of: scoring)
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
    _ found: [Int], by order: SearchRequest.Order, scores: [Double]?
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
      guard let scores else { return found }
      return found.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
    }
  }
}

/// A consultation's words, once they are asked for.
private struct LazyWords {
  /// Nil where words have no inflections to be found by.
  let stemmer: Stemmer?
  private var index: TextIndex?

  init(isEnglish: Bool) {
    stemmer = isEnglish ? Stemmer() : nil
  }

  mutating func index(of consultation: Consultation, records: [RecordReference]) -> TextIndex {
    if let index { return index }
    let index = TextIndex(consultation, records: records, stemmer: stemmer)
    self.index = index
    return index
  }
}

extension Consultation {
  /// Whether the primary subtag of the language is that of English.
  fileprivate var isEnglish: Bool {
    language.lowercased().split(separator: "-", omittingEmptySubsequences: false).first == "en"
  }
}
