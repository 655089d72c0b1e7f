import ConsultationModel
import Synchronization

/// Some records of a collection, side by side in the order of the file, with all that is needed to
/// find and count them without a look at any other.
///
/// A class, since each part is made once for all, when it is first asked for.
final class Segment: Sendable {
  /// How many records a segment can have, so that 16 bits name one.
  static let mostRecords = 1 << 16

  /// The records by their kinds, in the order of the file.
  let runs: [KindRun]
  /// How many records there are.
  let count: Int
  private let source: any SegmentSource
  private let columns = Mutex<[Field: SegmentColumn]>([:])
  private let madeWords = Mutex<SegmentWords?>(nil)

  init(_ source: any SegmentSource) {
    self.source = source
    runs = source.runs
    count = runs.map(\.count).reduce(0, +)
  }

  /// Whether some of what the records are read from is not what was written.
  var isDamaged: Bool { source.isDamaged }

  /// The names of the attributes that records of the segment have, in the order of the file.
  var attributes: [String] { source.attributes }

  /// A field of every record; it is empty where none has it.
  func column(of field: Field) -> SegmentColumn {
    columns.withLock { columns in
      if let column = columns[field] { return column }
      let column = source.column(of: field) ?? SegmentColumn(empty: count)
      columns[field] = column
      return column
    }
  }

  /// The words of every record; nil where they cannot be read.
  var words: SegmentWords? {
    madeWords.withLock { words in
      if let words { return words }
      words = source.words()
      return words
    }
  }

  /// The records of some kinds.
  func records(of kinds: Set<RecordKind>) -> RecordBitmap {
    var records = RecordBitmap(capacity: count)
    var start = 0
    for run in runs {
      if kinds.contains(run.kind) { records.insert(start..<(start + run.count)) }
      start += run.count
    }
    return records
  }
}

/// Records of one kind side by side.
struct KindRun: Equatable, Sendable {
  let kind: RecordKind
  /// The index of the first among the records of the kind.
  let firstIndex: Int
  let count: Int
}

/// What a segment is made from.
protocol SegmentSource: Sendable {
  var runs: [KindRun] { get }
  var attributes: [String] { get }
  var isDamaged: Bool { get }
  /// Nil where no record has the field.
  func column(of field: Field) -> SegmentColumn?
  func words() -> SegmentWords?
}
