import ConsultationModel

/// Records in the order of their scores, of which only those that are looked at are put in order.
///
/// At first they are only split by their scores into stretches, each of which precedes the next; a
/// stretch is put in order when one of its rows is asked for. So no row of a million is far.
struct ScoredOrder {
  private var records: [ScoredRecord]
  /// Where each stretch begins; one more entry ends the last.
  private var starts: [Int]
  /// Whether each stretch is in order.
  private var isOrdered: [Bool]

  /// About how many records have a stretch to themselves.
  private static let usualLength = 256

  /// Records part by part, each in the order of the file, which decides between those that score
  /// the same.
  init(_ parts: [[ScoredRecord]]) {
    let count = parts.map(\.count).reduce(0, +)
    let stretches = Stretches(parts, count: max(1, count / Self.usualLength))
    starts = [Int](repeating: 0, count: stretches.count + 1)
    for part in parts {
      for record in part { starts[stretches.stretch(of: record.score) + 1] += 1 }
    }
    for stretch in 0..<stretches.count { starts[stretch + 1] += starts[stretch] }
    var ends = starts
    records = [ScoredRecord](repeating: ScoredRecord(record: 0, score: 0), count: count)
    for part in parts {
      for record in part {
        let stretch = stretches.stretch(of: record.score)
        records[ends[stretch]] = record
        ends[stretch] += 1
      }
    }
    isOrdered = [Bool](repeating: false, count: stretches.count)
  }

  var count: Int { records.count }

  /// The record in a row.
  mutating func record(at row: Int) -> ScoredRecord {
    order(stretch(at: row))
    return records[row]
  }

  /// The row of a record, by its number among all; nil where it is none of these.
  mutating func row(of record: Int) -> Int? {
    guard let known = records.firstIndex(where: { $0.record == record }) else { return nil }
    let stretch = stretch(at: known)
    order(stretch)
    return records[starts[stretch]..<starts[stretch + 1]].firstIndex { $0.record == record }
  }

  private mutating func order(_ stretch: Int) {
    if isOrdered[stretch] { return }
    records[starts[stretch]..<starts[stretch + 1]].sort { $0.precedes($1) }
    isOrdered[stretch] = true
  }

  /// The stretch that has a row; empty ones have none.
  private func stretch(at row: Int) -> Int {
    isOrdered.indices.dropLast().partitioningIndex { starts[$0 + 1] > row }
  }
}

/// Equal parts of the scores that records have, the highest first.
private struct Stretches {
  let count: Int
  private let highest: Double
  /// How many stretches one point of score goes through.
  private let factor: Double

  init(_ parts: [[ScoredRecord]], count: Int) {
    var (lowest, highest) = (Double.infinity, -Double.infinity)
    for part in parts {
      for record in part {
        lowest = min(lowest, record.score)
        highest = max(highest, record.score)
      }
    }
    self.count = count
    self.highest = highest
    factor = highest > lowest ? Double(count - 1) / (highest - lowest) : 0
  }

  /// No greater for a greater score, however the product is rounded. What is no number, as a damaged
  /// index may have it, comes last.
  func stretch(of score: Double) -> Int {
    let stretch = (highest - score) * factor
    return stretch < Double(count) ? max(0, Int(stretch)) : count - 1
  }
}
