/// In which records each form of a block stands, and how often, gathered form by form.
struct FormOccurrences {
  /// The record of each token, form after form, ascending in each.
  private var records: [UInt16]
  /// Where each form's records end in `records`.
  private var ends: [Int]

  init(_ builder: WordsBuilder) {
    ends = [Int](repeating: 0, count: builder.table.count + 1)
    for form in builder.forms { ends[Int(form)] += 1 }
    // What stands for no form stands in no record.
    ends[0] = 0
    var total = 0
    for form in ends.indices {
      let count = ends[form]
      ends[form] = total
      total += count
    }
    records = [UInt16](repeating: 0, count: total)
    var start = 0
    for (record, end) in builder.ends.enumerated() {
      for form in builder.forms[start..<end] where form > 0 {
        records[ends[Int(form)]] = UInt16(truncatingIfNeeded: record)
        ends[Int(form)] += 1
      }
      start = end
    }
  }

  /// How often a form stands in all records.
  func count(of form: Int) -> Int { ends[form + 1] - ends[form] }

  /// Hands over the records that a form stands in, ascending, each as often as it does.
  @inline(__always)
  func withRecords<Result>(of form: Int, _ body: (Span<UInt16>) -> Result) -> Result {
    body(records.span.extracting(ends[form]..<ends[form + 1]))
  }
}
