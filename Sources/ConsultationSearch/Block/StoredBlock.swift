import ConsultationModel

/// A block of responses in bytes: its columns, its words, and where each response stands in its
/// file.
struct StoredBlock: Sendable {
  /// How many responses there are.
  let count: Int
  let attributes: [String]
  private let bytes: IndexBytes
  /// Where the column of each field stands.
  private let columns: [Field: Range<Int>]
  private let lines: Range<Int>
  private let words: Range<Int>
  /// Where the part of the file begins that the responses stand in.
  private let fileStart: Int

  /// Reads what `ResponseBlockBuilder` wrote; nil where the bytes cannot be a block.
  init?(_ bytes: IndexBytes) {
    self.bytes = bytes
    let headSize = bytes.read(0..<4) { $0.number32(0) }
    let head = bytes.read(4..<(4 + headSize)) { Head($0) }
    guard let head, (1...Block.mostRecords).contains(head.count),
      (0...IndexFile.mostOffset).contains(head.fileStart)
    else { return nil }
    count = head.count
    fileStart = head.fileStart
    var start = 4 + headSize
    func next(_ size: Int) -> Range<Int> {
      defer { start += size }
      return start..<(start + size)
    }
    lines = next(head.count * 8)
    words = next(head.wordsSize)
    columns = Dictionary(head.columns.map { ($0.field, next($0.size)) }) { first, _ in first }
    attributes = head.columns.compactMap { column in
      if case .attribute(let name) = column.field { name } else { nil }
    }
    guard start <= bytes.count else { return nil }
  }

  /// Whether any of the bytes are not those that were written.
  var isDamaged: Bool { bytes.isDamaged }

  /// The bytes of its file that say a response, by its place in the block.
  func lineRange(of response: Int) -> Range<Int> {
    bytes.read(lines) { lines in
      let start = fileStart + lines.number32(2 * response)
      return start..<(start + lines.number32(2 * response + 1))
    }
  }

  /// Nil where no response has the field, or its bytes are no column.
  func column(of field: Field) -> BlockColumn? {
    columns[field].flatMap { BlockColumn(bytes, at: $0, capacity: count) }
  }

  func blockWords() -> BlockWords? {
    BlockWords(bytes, at: words).flatMap { $0.recordCount == count ? $0 : nil }
  }

  /// What comes first in the bytes.
  struct Head {
    var count = 0
    var fileStart = 0
    var wordsSize = 0
    var columns: [(field: Field, size: Int)] = []
  }
}

extension StoredBlock.Head {
  fileprivate init?(_ bytes: RawSpan) {
    count = bytes.number32(0)
    fileStart = bytes.number32(1) | bytes.number32(2) << 32
    wordsSize = bytes.number32(3)
    var place = 16
    guard let fields = bytes.varint(at: &place), fields <= bytes.byteCount else { return nil }
    for _ in 0..<fields {
      guard let common = bytes.varint(at: &place), let name = bytes.text(at: &place),
        let size = bytes.varint(at: &place)
      else { return nil }
      let field = common == 0 ? Field.attribute(name) : Field.common.first { $0.name == name }
      guard let field else { return nil }
      columns.append((field, size))
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.write32(count)
    writer.write32(fileStart)
    writer.write32(fileStart >> 32)
    writer.write32(wordsSize)
    writer.writeVarint(columns.count)
    for (field, size) in columns {
      writer.writeVarint(Field.common.contains(field) ? 1 : 0)
      writer.write(field.name)
      writer.writeVarint(size)
    }
  }
}

/// Responses of a stored block, by their places among all passages.
struct StoredResponses: BlockSource {
  let block: StoredBlock
  /// The place of the first among the consultation's passages.
  let position: Int

  var runs: [KindRun] { [KindRun(kind: .response, position: position, count: block.count)] }
  var attributes: [String] { block.attributes }
  func column(of field: Field) -> BlockColumn? { block.column(of: field) }
  func words() -> BlockWords? { block.blockWords() }
}
