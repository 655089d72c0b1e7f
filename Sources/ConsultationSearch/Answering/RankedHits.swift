import Synchronization

/// Records in the order of their relevance: the best at once, the others when they are asked for.
///
/// A class, since what was put in order stays so for all.
final class RankedHits: Sendable {
  let selection: RecordSelection
  private let scoring: [MatchedClause]
  private let relevance: Relevance
  private let order: Mutex<Order>
  /// To look at so many records at once, whether they are found or not, takes about as long as
  /// to look at one.
  private static let recordsAtOnce = 32

  /// What is in order so far.
  private struct Order {
    var best: [ScoredRecord] = []
    /// None, until one beyond the best is asked for.
    var all = ScoredOrder([])
  }

  /// Puts so many of the records in order at once; nil where the search is superseded before that
  /// is done.
  init?(
    _ selection: RecordSelection, by scoring: [MatchedClause], first count: Int,
    unless isSuperseded: @escaping @Sendable () -> Bool
  ) {
    self.selection = selection
    self.scoring = scoring
    let collection = selection.collection
    relevance = Relevance(
      recordFrequencies: scoring.map(\.recordFrequency), recordCount: collection.count,
      tokenCount: collection.tokenCount)
    order = Mutex(Order())
    guard let best = ranked(first: count, unless: isSuperseded) else { return nil }
    order.withLock { $0.best = best }
  }

  /// The record in a row, and its score.
  subscript(row: Int) -> ScoredRecord {
    order.withLock { order in
      if row < order.best.count { return order.best[row] }
      orderAll(&order)
      return order.all.record(at: row)
    }
  }

  /// The row of a record, by its number among all; nil where it is none of these.
  func row(of record: Int) -> Int? {
    guard selection.row(of: record) != nil else { return nil }
    return order.withLock { order in
      if let row = order.best.firstIndex(where: { $0.record == record }) { return row }
      orderAll(&order)
      return order.all.row(of: record)
    }
  }

  private func orderAll(_ order: inout Order) {
    guard order.all.count < selection.count else { return }
    let segments = selection.bitmaps.indices
    let work = SegmentWork(segments, taking: .nanoseconds(10 * selection.count))
    order.all = ScoredOrder(work.products { [self] in scored($0) } ?? segments.map(scored))
  }

  private func ranked(
    first count: Int, unless isSuperseded: @escaping @Sendable () -> Bool
  ) -> [ScoredRecord]? {
    let limit = min(count, selection.count)
    let best = Mutex(TopK(limit: limit))
    let work = SegmentWork(selection.bitmaps.indices, taking: .nanoseconds(selection.count / 2))
    let done: [Void]? = work.products(unless: isSuperseded) { [self] segment in
      if selection.bitmaps[segment].isEmpty { return }
      let found = ranked(segment, first: limit, above: best.withLock(\.last))
      best.withLock { best in
        for record in found { best.add(record) }
      }
    }
    return done.map { _ in best.withLock(\.sorted) }
  }

  /// The best records of a segment as far as they may precede one, which is the last of the best
  /// known so far.
  private func ranked(_ segment: Int, first count: Int, above last: ScoredRecord?) -> [ScoredRecord]
  {
    let start = selection.collection.starts[segment]
    var best = TopK(limit: count)
    guard let words = selection.collection.segments[segment].words else {
      // Every record has its row, also where a damaged index no longer says which.
      for record in selection.bitmaps[segment] {
        best.add(ScoredRecord(record: start + record, score: 0))
      }
      return best.sorted
    }
    var limits = ScoreBounds(relevance)
    if let last { limits.tighten(to: last.score) }
    let frequencies = scoring.compactMap { $0.segments[segment].frequencies }
    var candidates = selection.bitmaps[segment]
    let areMany = candidates.count * Self.recordsAtOnce > words.recordCount
    let allRepetitions = areMany ? frequencies.repetitions : []
    words.withLengths { lengths in
      for stripe in candidates.stripes {
        if let last = best.last { limits.tighten(to: last.score) }
        if areMany { candidates.keep(stripe, within: limits, lengths, allRepetitions) }
        for record in candidates.records(in: stripe) {
          let length = lengths.length(of: record, among: words.recordCount)
          let repetitions = frequencies.repetitions(of: record)
          guard limits.allow(length: length, repetitions: repetitions) else { continue }
          let score = score(of: record, frequencies, length: length)
          best.add(ScoredRecord(record: start + record, score: score))
        }
      }
    }
    return best.sorted
  }

  /// All records of a segment, in the order of the file.
  private func scored(_ segment: Int) -> [ScoredRecord] {
    let start = selection.collection.starts[segment]
    let records = selection.bitmaps[segment]
    guard !records.isEmpty, let words = selection.collection.segments[segment].words else {
      return records.map { ScoredRecord(record: start + $0, score: 0) }
    }
    let frequencies = scoring.compactMap { $0.segments[segment].frequencies }
    var scored: [ScoredRecord] = []
    scored.reserveCapacity(records.count)
    words.withLengths { lengths in
      for record in records {
        let length = lengths.length(of: record, among: words.recordCount)
        let score = score(of: record, frequencies, length: length)
        scored.append(ScoredRecord(record: start + record, score: score))
      }
    }
    return scored
  }

  @inline(__always)
  private func score(of record: Int, _ frequencies: [ClauseFrequencies], length: Int) -> Double {
    let factor = relevance.lengthFactor(length)
    var score = 0.0
    for clause in scoring.indices {
      let frequency = frequencies[clause][record]
      score += relevance.score(ofClause: clause, frequency: frequency, lengthFactor: factor)
    }
    return score
  }
}

extension RankedHits: Equatable {
  /// Whether the same records are in the same order.
  static func == (one: RankedHits, other: RankedHits) -> Bool {
    one === other
      || one.selection == other.selection
        && one.scoring.map(\.pattern) == other.scoring.map(\.pattern)
  }
}
