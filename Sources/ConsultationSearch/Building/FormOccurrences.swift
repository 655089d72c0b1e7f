/// Where each form of a block stands, gathered form by form.
struct FormOccurrences {
  private let starts: [Int]
  /// The places of all forms, form after form, ascending in each.
  private var places: [UInt32]
  /// Where each form's places end in `places`.
  private var ends: [Int]
  /// For each run of places the record in which its first one lies.
  private var records: [UInt16] = []
  private static let run = 32

  init(_ builder: WordsBuilder) {
    starts = builder.starts
    ends = [Int](repeating: 0, count: builder.table.count + 1)
    for form in builder.forms { ends[Int(form)] += 1 }
    var total = 0
    for form in ends.indices {
      // What stands for no form has no places.
      let count = form == 0 ? 0 : ends[form]
      ends[form] = total
      total += count
    }
    places = [UInt32](repeating: 0, count: total)
    for (place, form) in builder.forms.enumerated() where form > 0 {
      places[ends[Int(form)]] = UInt32(truncatingIfNeeded: place)
      ends[Int(form)] += 1
    }
    var record = 0
    for place in stride(from: 0, to: builder.placeCount, by: Self.run) {
      while starts[record + 1] <= place { record += 1 }
      records.append(UInt16(truncatingIfNeeded: record))
    }
  }

  /// Hands over each occurrence of a form, in order: the record, and the place within it.
  @inline(__always)
  func visit(_ form: Int, _ take: (Int, Int) -> Void) {
    for place in places[ends[form]..<ends[form + 1]] {
      let place = Int(place)
      var record = Int(records[place / Self.run])
      while starts[record + 1] <= place { record += 1 }
      take(record, place - starts[record])
    }
  }
}
