/// In which records each term of a segment stands, and how often, gathered term by term.
struct TermOccurrences {
  /// The record of each token, term after term, ascending in each.
  private var records: [UInt16]
  /// Where each term's records end in `records`.
  private var ends: [Int]

  init(_ builder: WordsBuilder) {
    ends = [Int](repeating: 0, count: builder.table.count + 1)
    for term in builder.terms { ends[Int(term)] += 1 }
    // What stands for no term stands in no record.
    ends[0] = 0
    var total = 0
    for term in ends.indices {
      let count = ends[term]
      ends[term] = total
      total += count
    }
    records = [UInt16](repeating: 0, count: total)
    var start = 0
    for (record, end) in builder.ends.enumerated() {
      for term in builder.terms[start..<end] where term > 0 {
        records[ends[Int(term)]] = UInt16(truncatingIfNeeded: record)
        ends[Int(term)] += 1
      }
      start = end
    }
  }

  /// How often a term stands in all records.
  func count(of term: Int) -> Int { ends[term + 1] - ends[term] }

  /// Hands over the records that a term stands in, ascending, each as often as it does.
  @inline(__always)
  func withRecords<Result>(of term: Int, _ body: (Span<UInt16>) -> Result) -> Result {
    body(records.span.extracting(ends[term]..<ends[term + 1]))
  }
}
