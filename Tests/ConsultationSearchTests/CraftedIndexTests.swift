import ConsultationModel
import Foundation
import TestSupport
import Testing

@testable import ConsultationSearch

/// Indexes whose checksums agree with what nobody would have written: these anyone can work out.
@Suite("Indexes that somebody made up")
struct CraftedIndexTests {
  @Test("Segments that end beyond all numbers are those of no index")
  func endlessBlock() throws {
    let stored = try StoredConsultation(seed: 1, responses: 10)
    try stored.opened().build()
    try stored.changeFoot { foot in
      let offset = Int.max - Int.max % MappedSegment.alignment
      foot.segments[0] = IndexFile.SegmentLocation(
        offset: offset, size: 2 * MappedSegment.chunkSize, checksums: [0, 0])
    }
    #expect(try !stored.opened().isWhole)
  }

  @Test("However many lines are said to be left out, they are told of at once")
  func manyLeftOut() throws {
    let stored = try StoredConsultation(seed: 2, responses: 10)
    try stored.opened().build()
    try stored.changeFoot { $0.rejectedCount = 1 << 34 }
    let start = ContinuousClock.now
    #expect(try stored.opened().progress.rejected.count == 1 << 34)
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test("Responses that are said to stand beyond all numbers stand somewhere")
  func endlessLines() throws {
    var bytes = LineOffsets.bytes(of: (0..<10).map { ($0 * 8)..<($0 * 8 + 7) })
    bytes.replaceSubrange(0..<8, with: [UInt8](repeating: 0xFF, count: 7) + [0x7F])
    let lines = LineOffsets(bytes: IndexBytes(bytes), range: 0..<bytes.count, count: 10)
    #expect((0..<10).allSatisfy { lines[$0].count == 7 })
  }

  @Test("A column of numbers for no values has none")
  func noValues() throws {
    var writer = ByteWriter()
    writer.writeVarint(0)
    writer.writeVarint(ColumnLayout.numbers.rawValue)
    writer.write(RecordBitmap(capacity: 70, isFull: true))
    for _ in 0..<70 { writer.write(byte: 1) }
    let bytes = IndexBytes(writer.bytes)
    let column = try #require(SegmentColumn(bytes, at: 0..<bytes.count, capacity: 70))
    let values = column.valueIndices(of: RecordBitmap(capacity: 70, isFull: true))
    #expect(values.indices.isEmpty && values.ends.count == 70)
  }

  @Test("A value that a column has not is none", arguments: [false, true])
  func unknownValue(isMultiValued: Bool) throws {
    var builder = ColumnBuilder()
    for record in 0..<70 {
      for value in ["v\(record)"] + (isMultiValued ? ["v0", "v1"] : []) {
        builder.add(builder.index(of: value), to: record)
      }
    }
    var writer = ByteWriter()
    builder.write(to: &writer, capacity: 70)
    var bytes = writer.bytes
    bytes[bytes.count - 1] = 0xFF
    let column = try #require(SegmentColumn(IndexBytes(bytes), at: 0..<bytes.count, capacity: 70))
    let values = column.valueIndices(of: RecordBitmap(capacity: 70, isFull: true))
    #expect(values.ends.count == 70)
    #expect(values.indices.allSatisfy { $0 < 70 })
    #expect(values[69].elementsEqual(isMultiValued ? [69, 0] : []))
  }
}

extension StoredConsultation {
  /// Writes the kept index's foot otherwise, with all checksums that this needs.
  fileprivate func changeFoot(_ change: (inout IndexFile.Foot) -> Void) throws {
    let file = URL(filePath: try #require(kept.first))
    var bytes = try [UInt8](Data(contentsOf: file))
    let (range, _) = try #require(IndexFile.footLocation(Array(bytes[..<IndexFile.headSize])))
    let written = Array(bytes[range])
    let read = IndexFile.Foot(written.span.bytes)
    var foot = try #require(read)
    change(&foot)
    let changed = foot.bytes
    bytes.replaceSubrange(range.lowerBound..., with: changed)
    let head = IndexFile.head(of: changed, at: range.lowerBound)
    bytes.replaceSubrange(..<IndexFile.headSize, with: head)
    try Data(bytes).write(to: file)
  }
}
