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

  /// The records that a form stands in, ascending.
  func postings(of form: Int) -> [Posting] {
    var postings: [Posting] = []
    for record in records[ends[form]..<ends[form + 1]] {
      if postings.last?.record == Int(record) {
        postings[postings.count - 1].frequency += 1
      } else {
        postings.append(Posting(record: Int(record), frequency: 1))
      }
    }
    return postings
  }
}
