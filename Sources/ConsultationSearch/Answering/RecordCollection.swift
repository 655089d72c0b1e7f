import ConsultationModel
import Synchronization

/// All records that are searched: segments side by side, in the order of the file.
///
/// A class, since a field's values are gathered once for all, when they are first asked for.
final class RecordCollection: Sendable {
  let consultation: Consultation
  let segments: [Segment]
  /// The number of each segment's first record among all; one more entry ends the last.
  let starts: [Int]
  private let attributeList: AttributeList
  private let columns = Mutex<[Field: FieldColumn]>([:])
  private let tokens = Mutex<Int?>(nil)

  /// With the attributes of the segments, where they are listed already.
  init(_ consultation: Consultation, segments: [Segment], attributes: AttributeList? = nil) {
    self.consultation = consultation
    self.segments = segments
    starts = segments.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    attributeList = attributes ?? AttributeList(segments.flatMap(\.attributes))
    fields = Field.common + attributeList.names.map(Field.attribute)
  }

  /// What records can be filtered by: the common fields, then the attributes that records have, in the
  /// order of the file.
  let fields: [Field]

  /// How many records there are.
  var count: Int { starts[segments.count] }

  /// How many tokens the records have in all.
  var tokenCount: Int {
    tokens.withLock { tokens in
      let count = tokens ?? segments.map { $0.words?.tokenCount ?? 0 }.reduce(0, +)
      tokens = count
      return count
    }
  }

  /// Nil for an attribute that no record has.
  subscript(field: Field) -> FieldColumn? {
    if case .attribute(let name) = field, !attributeList.contains(name) { return nil }
    return columns.withLock { columns in
      if let column = columns[field] { return column }
      let column = FieldColumn(field, of: consultation, segments: segments)
      columns[field] = column
      return column
    }
  }

  /// The segment that has a record, by its number among all.
  func segment(of record: Int) -> Int {
    segments.indices.dropLast().partitioningIndex { starts[$0 + 1] > record }
  }

  /// The id of a record, by its number among all.
  func id(of record: Int) -> RecordID {
    let segment = segment(of: record)
    var rest = record - starts[segment]
    for run in segments[segment].runs {
      if rest < run.count { return RecordID(kind: run.kind, index: run.firstIndex + rest) }
      rest -= run.count
    }
    return RecordID(kind: .source, index: 0)
  }

  /// The number of a record among all; nil where there is no such record.
  func number(of record: RecordID) -> Int? {
    for (segment, start) in zip(segments, starts) {
      var start = start
      for run in segment.runs {
        let distance = record.index - run.firstIndex
        if run.kind == record.kind, (0..<run.count).contains(distance) { return start + distance }
        start += run.count
      }
    }
    return nil
  }
}
