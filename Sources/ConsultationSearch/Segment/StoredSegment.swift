import ConsultationModel

/// A segment of responses in bytes: its columns, its words, and where each response stands in its
/// file.
struct StoredSegment: Sendable {
  /// How many responses there are.
  let count: Int
  let attributes: [String]
  private let bytes: IndexBytes
  /// Where the column of each field stands.
  private let columns: [Field: Range<Int>]
  private let lines: LineOffsets
  private let words: Range<Int>

  /// Reads what `SegmentParts` wrote; nil where the bytes cannot be a segment.
  init?(_ bytes: IndexBytes) {
    self.bytes = bytes
    let headSize = bytes.read(0..<4) { $0.number32(0) }
    let head = bytes.read(4..<(4 + headSize)) { Head($0) }
    guard let head, (1...Segment.mostRecords).contains(head.count) else { return nil }
    count = head.count
    var start = 4 + headSize
    func next(_ size: Int) -> Range<Int> {
      defer { start += size }
      return start..<(start + size)
    }
    lines = LineOffsets(bytes: bytes, range: next(head.linesSize), count: head.count)
    words = next(head.wordsSize)
    columns = Dictionary(head.columns.map { ($0.field, next($0.size)) }) { first, _ in first }
    attributes = head.columns.compactMap { column in
      if case .attribute(let name) = column.field { name } else { nil }
    }
    guard start <= bytes.count else { return nil }
  }

  /// Whether any of the bytes are not those that were written.
  var isDamaged: Bool { bytes.isDamaged }

  /// The bytes of its file that say a response, by its index in the segment; none where the segment is
  /// damaged.
  func lineRange(of response: Int) -> Range<Int> {
    let range = lines[response]
    if range.isEmpty { bytes.refuse() }
    return range
  }

  /// Nil where no response has the field, or the segment is damaged.
  func column(of field: Field) -> SegmentColumn? {
    guard let range = columns[field] else { return nil }
    return sound(SegmentColumn(bytes, at: range, capacity: count))
  }

  /// Nil where the segment is damaged.
  func segmentWords() -> SegmentWords? {
    sound(SegmentWords(bytes, at: words).flatMap { $0.recordCount == count ? $0 : nil })
  }

  /// A part of the segment; where there is none, the bytes are damaged.
  private func sound<Part>(_ part: Part?) -> Part? {
    if part == nil { bytes.refuse() }
    return part
  }
}

/// Responses of a stored segment.
struct StoredResponses: SegmentSource {
  let segment: StoredSegment
  /// The index of the first among all responses.
  let firstIndex: Int

  var runs: [KindRun] { [KindRun(kind: .response, firstIndex: firstIndex, count: segment.count)] }
  var attributes: [String] { segment.attributes }
  var isDamaged: Bool { segment.isDamaged }
  func column(of field: Field) -> SegmentColumn? { segment.column(of: field) }
  func words() -> SegmentWords? { segment.segmentWords() }
}
