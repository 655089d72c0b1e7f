import ConsultationModel

/// A consultation's words, read once they are asked for, and what the last query found among them:
/// whoever shows records asks the same of each list and each text on the screen.
struct WordSearch {
  /// Nil where words have no inflections to be found by.
  let stemmer: Stemmer?
  private var index: TextIndex?
  private var lastFound: (terms: [Query.Term], occurrences: WordOccurrences)?
  private var lastMarked: (terms: [Query.Term], patterns: [TermPattern])?

  init(isEnglish: Bool) {
    stemmer = isEnglish ? Stemmer() : nil
  }

  /// Where a query's terms occur among the records.
  mutating func occurrences(
    of query: Query, in consultation: Consultation, records: [RecordReference]
  ) -> WordOccurrences {
    if let lastFound, lastFound.terms == query.terms { return lastFound.occurrences }
    let index = index ?? TextIndex(consultation, records: records, stemmer: stemmer)
    self.index = index
    let patterns = query.terms.map { TermPattern($0, stemmer: stemmer) }
    let occurrences = WordOccurrences(of: patterns, in: index)
    lastFound = (query.terms, occurrences)
    return occurrences
  }

  /// The terms of a query that are marked where they stand.
  mutating func markedPatterns(of query: Query) -> [TermPattern] {
    if let lastMarked, lastMarked.terms == query.terms { return lastMarked.patterns }
    let patterns = query.terms.filter { !$0.isExcluded }.map { TermPattern($0, stemmer: stemmer) }
    lastMarked = (query.terms, patterns)
    return patterns
  }
}
