import ConsultationModel
import Synchronization

/// The clauses of queries among the records of a collection, segment by segment.
///
/// A class, since what was found last is kept: whoever shows records asks the same of each list
/// on the screen, and the next key changes one clause at the most.
final class ClauseSearch: Sendable {
  private let stems: WordStems
  /// The clauses searched for last, the latest at the end.
  private let found = Mutex<[(clause: Query.Clause, matches: MatchedClause)]>([])
  /// How many clauses are kept.
  private static let kept = 8

  init(isEnglish: Bool) {
    stems = .words(areEnglish: isEnglish)
  }

  /// The records that match a query's clauses; nil where the search is superseded before it is done.
  func matches(
    of query: Query, in segments: [Segment], unless isSuperseded: @escaping @Sendable () -> Bool
  ) -> QueryMatches? {
    var matches = QueryMatches(segments)
    for clause in query.clauses where !matches.isEmpty {
      let found = self.matches(of: clause, in: segments, unless: isSuperseded)
      guard let found else { return nil }
      matches.narrow(by: found)
    }
    return matches
  }

  /// What was found before holds for the segments that are still there.
  private func matches(
    of clause: Query.Clause, in segments: [Segment],
    unless isSuperseded: @escaping @Sendable () -> Bool
  ) -> MatchedClause? {
    let known = found.withLock { $0.first { $0.clause == clause }?.matches }
    let pattern = known?.pattern ?? ClausePattern(clause, stems: stems)
    let kept = zip(known?.segments ?? [], segments).prefix { $0.segment === $1 }.map(\.0)
    let wider = found.withLock { $0.last { $0.matches.pattern.covers(pattern) }?.matches }
    let stems = stems
    let records = segments.dropFirst(kept.count).map(\.count).reduce(0, +)
    let added = SegmentWork(kept.count..<segments.count, taking: pattern.usualTime(among: records))
      .products(unless: isSuperseded) { segment in
        let known = wider?.records(of: segments[segment], at: segment)
        return ClauseMatches(pattern, in: segments[segment], among: known, stems: stems)
      }
    guard let added else { return nil }
    let matchedClause = MatchedClause(pattern: pattern, segments: kept + added)
    found.withLock { found in
      found.removeAll { $0.clause == clause }
      found.append((clause, matchedClause))
      if found.count > Self.kept { found.removeFirst() }
    }
    return matchedClause
  }
}

extension MatchedClause {
  /// The records that match in a segment, where it was searched.
  fileprivate func records(of segment: Segment, at index: Int) -> RecordBitmap? {
    guard index < segments.count, segments[index].segment === segment else { return nil }
    return segments[index].records
  }
}

extension ClausePattern {
  /// Whether the clause is a phrase that stands wherever another does, as its beginning: so it is
  /// with each key while a phrase is typed.
  fileprivate func covers(_ other: ClausePattern) -> Bool {
    guard words.count > 1, words.count <= other.words.count else { return false }
    return zip(words, other.words).allSatisfy { $0.covers($1) }
  }

  /// About how long it takes to find the records that match among so many: the texts of most are
  /// looked at for a phrase of common words.
  fileprivate func usualTime(among records: Int) -> Duration {
    .nanoseconds(words.count > 1 ? 20 * records : records / 10)
  }
}

extension WordPattern {
  /// Whether every token that another matches is matched too, where neither has inflections.
  fileprivate func covers(_ other: WordPattern) -> Bool {
    isPrefix ? other.letters.starts(with: letters) : letters == other.letters && !other.isPrefix
  }
}
