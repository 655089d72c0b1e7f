import ConsultationModel

/// Finds a query's words in texts, to be marked there, by the rules by which records are found.
package struct QueryMatcher: Sendable {
  private let patterns: [ClausePattern]
  private let stems: WordStems

  /// - Parameter consultation: Whose texts are looked at; its language decides about inflections.
  package init(_ query: Query, in consultation: Consultation) {
    let clauses = query.clauses.filter { !$0.isExcluded }
    stems = .words(areEnglish: consultation.isEnglish)
    patterns = clauses.map { [stems] in ClausePattern($0, stems: stems) }
  }

  /// Where the words stand in a text, in order and without overlaps.
  package func ranges(in text: String) -> [Range<String.Index>] {
    if patterns.isEmpty { return [] }
    return MatchedText(text, stems: stems).ranges(of: patterns)
  }
}
