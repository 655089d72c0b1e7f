/// How often a term occurs in each record of a block: its repetitions, and one more.
struct TermFrequencies: Sendable {
  /// One byte for each record; 255 stands for at least as often.
  private(set) var repetitions: [UInt8]
  /// How often exactly, where a byte does not tell.
  private var large: [Int: Int] = [:]

  /// As often as once in each of so many records.
  init(recordCount: Int) {
    repetitions = [UInt8](repeating: 0, count: recordCount)
  }

  /// Of a term that is a word, by the forms that it matches; adds the records that have any to
  /// others, of which there have to be none so far.
  init(_ forms: FormMatching, in words: BlockWords, addingTo records: inout RecordBitmap) {
    self.init(recordCount: words.recordCount)
    var large: [Posting] = []
    repetitions.withUnsafeMutableBufferPointer { repetitions in
      func add(_ count: Int, to record: Int) {
        let sum = Int(repetitions[record]) + count
        repetitions[record] = UInt8(truncatingIfNeeded: min(sum, 255))
        if sum >= 255 { large.append(Posting(record: record, frequency: sum)) }
      }
      let isSingle = forms.single != nil
      for run in forms.runs {
        words.visitPostings(of: run) { postings, bytes in
          if isSingle {
            postings.add(to: &records, from: bytes)
          } else {
            // A record may have several of the forms.
            postings.add(to: &records, from: bytes) { add(1, to: $0) }
          }
          postings.visitRepeated(in: bytes) { add($0.frequency - 1, to: $0.record) }
        }
      }
    }
    // Each entry says by how much its record went beyond 255.
    for posting in large {
      self.large[posting.record] =
        (self.large[posting.record] ?? 255) + posting.frequency - 255
    }
  }

  /// Of a term that is a phrase, by how often it was counted where that is more than once.
  init(_ phrase: [Posting], recordCount: Int) {
    self.init(recordCount: recordCount)
    for posting in phrase {
      repetitions[posting.record] = UInt8(clamping: posting.frequency - 1)
      if posting.frequency > 255 { large[posting.record] = posting.frequency - 1 }
    }
  }

  /// How often the term occurs in a record that it matches.
  @inline(__always)
  subscript(record: Int) -> Int {
    repetitions[record] < 255 ? Int(repetitions[record]) + 1 : (large[record] ?? 255) + 1
  }
}

extension [TermFrequencies] {
  /// How often all terms together occur in a record that they match, beyond once each; of a term
  /// that occurs more often than 256 times, as often as that.
  @inline(__always)
  func repetitions(of record: Int) -> Int {
    var sum = 0
    for term in indices { sum += Int(self[term].repetitions[record]) }
    return sum
  }

  /// How often all terms together occur in each record that they match, beyond once each; 255 stands
  /// for at least as often.
  var repetitions: [UInt8] {
    guard var sums = first?.repetitions else { return [] }
    for term in dropFirst() {
      for record in sums.indices {
        let sum = sums[record].addingReportingOverflow(term.repetitions[record])
        sums[record] = sum.overflow ? .max : sum.partialValue
      }
    }
    return sums
  }
}
