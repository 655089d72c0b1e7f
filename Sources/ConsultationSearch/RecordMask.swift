/// A choice of records, by their places in the order of the file.
struct RecordMask: Equatable, Sendable {
  private var isKept: [Bool]

  /// The records of the first `count` that a rule keeps.
  init(count: Int, where keeps: (Int) -> Bool) {
    isKept = (0..<count).map(keeps)
  }

  /// The places kept, ascending.
  var records: [Int] { isKept.indices.filter { isKept[$0] } }

  /// Drops the records that a rule does not keep; asks it about no others.
  mutating func keep(where keeps: (Int) -> Bool) {
    for record in isKept.indices where isKept[record] { isKept[record] = keeps(record) }
  }
}
