import ConsultationModel
import Synchronization

/// The terms of queries among the records of a collection, block by block.
///
/// A class, since what was found last is kept: whoever shows records asks the same of each list
/// on the screen, and the next key changes one term at the most.
final class TermSearch: Sendable {
  private let stems: WordStems
  /// The terms searched for last, the latest at the end.
  private let found = Mutex<[(term: Query.Term, matches: MatchedTerm)]>([])
  private let marked = Mutex<(terms: [Query.Term], patterns: [TermPattern])>(([], []))
  /// How many terms are kept.
  private static let kept = 8

  init(isEnglish: Bool) {
    stems = WordStems(isEnglish: isEnglish)
  }

  /// The records that match a query's terms; nil where the search is superseded before it is done.
  func matches(
    of query: Query, in blocks: [Block], unless isSuperseded: @escaping @Sendable () -> Bool
  ) -> QueryMatches? {
    var matches = QueryMatches(blocks)
    for term in query.terms where !matches.isEmpty {
      let found = self.matches(of: term, in: blocks, unless: isSuperseded)
      guard let found else { return nil }
      matches.narrow(by: found)
    }
    return matches
  }

  /// What was found before holds for the blocks that are still there.
  private func matches(
    of term: Query.Term, in blocks: [Block], unless isSuperseded: @escaping @Sendable () -> Bool
  ) -> MatchedTerm? {
    let known = found.withLock { $0.first { $0.term == term }?.matches }
    let pattern = known?.pattern ?? TermPattern(term, stems: stems)
    let kept = zip(known?.blocks ?? [], blocks).prefix { $0.block === $1 }.map(\.0)
    let wider = found.withLock { $0.last { $0.matches.pattern.covers(pattern) }?.matches }
    let stems = stems
    let records = blocks.dropFirst(kept.count).map(\.count).reduce(0, +)
    let added = BlockWork(kept.count..<blocks.count, taking: pattern.usualTime(among: records))
      .products(unless: isSuperseded) { block in
        let known = wider?.records(of: blocks[block], at: block)
        return TermMatches(pattern, in: blocks[block], among: known, stems: stems)
      }
    guard let added else { return nil }
    let matchedTerm = MatchedTerm(pattern: pattern, blocks: kept + added)
    found.withLock { found in
      found.removeAll { $0.term == term }
      found.append((term, matchedTerm))
      if found.count > Self.kept { found.removeFirst() }
    }
    return matchedTerm
  }

  /// Where a query's words stand in a text, in order and without overlaps.
  func ranges(of query: Query, in text: String) -> [Range<String.Index>] {
    guard query.terms.contains(where: { !$0.isExcluded }) else { return [] }
    return MatchedText(text, stems: stems).ranges(of: markedPatterns(of: query))
  }

  private func markedPatterns(of query: Query) -> [TermPattern] {
    marked.withLock { marked in
      if marked.terms != query.terms {
        let terms = query.terms.filter { !$0.isExcluded }
        marked = (query.terms, terms.map { TermPattern($0, stems: stems) })
      }
      return marked.patterns
    }
  }
}

extension MatchedTerm {
  /// The records that match in a block, where it was searched.
  fileprivate func records(of block: Block, at place: Int) -> RecordBitmap? {
    guard place < blocks.count, blocks[place].block === block else { return nil }
    return blocks[place].records
  }
}

extension TermPattern {
  /// Whether the term is a phrase that stands wherever another does, as its beginning: so it is
  /// with each key while a phrase is typed.
  fileprivate func covers(_ other: TermPattern) -> Bool {
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
