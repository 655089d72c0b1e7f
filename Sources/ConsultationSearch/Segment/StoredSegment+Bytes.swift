import ConsultationModel

/// How a segment of responses stands in bytes: a head, where each response stands in its file, the
/// words, and the columns.
extension StoredSegment {
  /// What comes first in the bytes.
  struct Head {
    var count = 0
    var linesSize = 0
    var wordsSize = 0
    var columns: [(field: Field, size: Int)] = []
  }
}

/// What a segment of responses is put together from.
struct SegmentParts {
  /// Where each response stands in its file.
  var lines: [Range<Int>]
  var words: WordParts
  var columns: [(field: Field, column: ColumnBuilder)]

  /// The segment, as `StoredSegment` reads it.
  var bytes: [UInt8] {
    let lineOffsets = LineOffsets.bytes(of: lines)
    var head = StoredSegment.Head()
    head.count = lines.count
    head.linesSize = lineOffsets.count
    head.wordsSize = words.size
    var columns = ByteWriter()
    for (field, column) in self.columns where !column.isEmpty {
      let start = columns.count
      column.write(to: &columns, capacity: lines.count)
      head.columns.append((field, columns.count - start))
    }
    var start = ByteWriter()
    head.write(to: &start)
    var writer = ByteWriter()
    writer.reserveCapacity(4 + start.count + lineOffsets.count + words.size + columns.count)
    writer.write32(start.count)
    writer.write(start.bytes)
    writer.write(lineOffsets)
    words.write(to: &writer)
    writer.write(columns.bytes)
    return writer.bytes
  }
}

extension StoredSegment.Head {
  init?(_ bytes: RawSpan) {
    count = bytes.number32(0)
    linesSize = bytes.number32(1)
    wordsSize = bytes.number32(2)
    var byteOffset = 12
    guard let fields = bytes.varint(at: &byteOffset), fields <= bytes.byteCount else { return nil }
    for _ in 0..<fields {
      guard let common = bytes.varint(at: &byteOffset), let name = bytes.text(at: &byteOffset),
        let size = bytes.varint(at: &byteOffset)
      else { return nil }
      let field = common == 0 ? Field.attribute(name) : Field.common.first { $0.name == name }
      guard let field else { return nil }
      columns.append((field, size))
    }
  }

  fileprivate func write(to writer: inout ByteWriter) {
    writer.write32(count)
    writer.write32(linesSize)
    writer.write32(wordsSize)
    writer.writeVarint(columns.count)
    for (field, size) in columns {
      writer.writeVarint(Field.common.contains(field) ? 1 : 0)
      writer.write(field.name)
      writer.writeVarint(size)
    }
  }
}
