/// How often a clause occurs in each record of a segment: its repetitions, and one more.
struct ClauseFrequencies: Sendable {
  /// One byte for each record; 255 stands for at least as often.
  private(set) var repetitions: [UInt8]
  /// How often exactly, where a byte does not tell.
  private var large: [Int: Int] = [:]

  /// As often as once in each of so many records.
  init(recordCount: Int) {
    repetitions = [UInt8](repeating: 0, count: recordCount)
  }

  /// Of a clause that is a word, by the terms that it matches; adds the records that have any to
  /// others, of which there have to be none so far.
  init(_ terms: TermExpansion, in words: SegmentWords, addingTo records: inout RecordBitmap) {
    self.init(recordCount: words.recordCount)
    var large: [Posting] = []
    repetitions.withUnsafeMutableBufferPointer { repetitions in
      func add(_ count: Int, to record: Int) {
        let sum = Int(repetitions[record]) + count
        repetitions[record] = UInt8(truncatingIfNeeded: min(sum, 255))
        if sum >= 255 { large.append(Posting(record: record, frequency: sum)) }
      }
      let isSingle = terms.single != nil
      for run in terms.runs {
        words.visitPostings(of: run) { postings, bytes in
          if isSingle {
            postings.add(to: &records, from: bytes)
          } else {
            // A record may have several of the terms.
            postings.add(to: &records, from: bytes) { add(1, to: $0) }
          }
          postings.addRepetitions(to: repetitions, from: bytes) { add($0, to: $1) }
        }
      }
    }
    // Each entry says by how much its record went beyond 255.
    for posting in large {
      self.large[posting.record] =
        (self.large[posting.record] ?? 255) + posting.frequency - 255
    }
  }

  /// Of a clause that is a phrase, by how often it was counted where that is more than once.
  init(_ phrase: [Posting], recordCount: Int) {
    self.init(recordCount: recordCount)
    for posting in phrase {
      repetitions[posting.record] = UInt8(clamping: posting.frequency - 1)
      if posting.frequency > 255 { large[posting.record] = posting.frequency - 1 }
    }
  }

  /// How often the clause occurs in a record that it matches.
  @inline(__always)
  subscript(record: Int) -> Int {
    repetitions[record] < 255 ? Int(repetitions[record]) + 1 : (large[record] ?? 255) + 1
  }
}

extension [ClauseFrequencies] {
  /// How often all clauses together occur in a record that they match, beyond once each; of a clause
  /// that occurs more often than 256 times, as often as that.
  @inline(__always)
  func repetitions(of record: Int) -> Int {
    var sum = 0
    for clause in indices { sum += Int(self[clause].repetitions[record]) }
    return sum
  }

  /// How often all clauses together occur in each record that they match, beyond once each; 255 stands
  /// for at least as often.
  var repetitions: [UInt8] {
    guard var sums = first?.repetitions else { return [] }
    for clause in dropFirst() {
      for record in sums.indices {
        let sum = sums[record].addingReportingOverflow(clause.repetitions[record])
        sums[record] = sum.overflow ? .max : sum.partialValue
      }
    }
    return sums
  }
}
