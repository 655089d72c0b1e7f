import ConsultationModel

/// One field of every record: its values, and which of them each record has.
struct FieldColumn: Sendable {
  /// In the order of the file.
  private(set) var values: [FieldValue]
  /// The places in `values` of each record's values, record after record, each once.
  private var places: [Int] = []
  /// Where in `places` each record's values begin; one more entry ends the last.
  private var starts = [0]

  init(_ field: Field, of consultation: Consultation, records: [RecordReference]) {
    values = consultation.knownValues(of: field, records: records)
    var known: [String: Int] = [:]
    for (place, value) in values.enumerated() where known[value.value] == nil {
      known[value.value] = place
    }
    starts.reserveCapacity(records.count + 1)
    for record in records {
      let start = places.count
      for value in consultation.values(of: field, for: record) {
        let place = known[value] ?? values.count
        if place == values.count {
          known[value] = place
          values.append(FieldValue(value: value, name: value))
        }
        if !places[start...].contains(place) { places.append(place) }
      }
      starts.append(places.count)
    }
  }

  /// The places in `values` of one record's values.
  func places(of record: Int) -> ArraySlice<Int> { places[starts[record]..<starts[record + 1]] }

  /// How many of the records kept have each value, in the order of `values`.
  func counts(in kept: RecordMask) -> [Int] {
    var counts = [Int](repeating: 0, count: values.count)
    for record in kept.records {
      for place in places(of: record) { counts[place] += 1 }
    }
    return counts
  }
}
