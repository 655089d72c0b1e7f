import ConsultationModel
import Foundation
import TestSupport
import Testing

@testable import ConsultationSearch

/// Indexes whose checksums agree with what nobody would have written: these anyone can work out.
@Suite("Indexes that somebody made up")
struct CraftedIndexTests {
  @Test("Blocks that end beyond all numbers are those of no index")
  func endlessBlock() throws {
    let stored = try StoredConsultation(seed: 1, responses: 10)
    try stored.opened().build()
    try stored.changeFoot { foot in
      let offset = Int.max - Int.max % MappedBlock.chunkSize
      foot.blocks[0] = IndexFile.BlockPlace(
        offset: offset, size: 2 * MappedBlock.chunkSize, checksums: [0, 0])
    }
    #expect(try !stored.opened().isWhole)
  }

  @Test("However many lines are said to be left out, they are told of at once")
  func manyLeftOut() throws {
    let stored = try StoredConsultation(seed: 2, responses: 10)
    try stored.opened().build()
    try stored.changeFoot { $0.leftOutCount = 1 << 34 }
    let start = ContinuousClock.now
    #expect(try stored.opened().leftOut.count == 1 << 34)
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test("Responses that stand beyond all numbers are those of no block")
  func endlessLines() throws {
    var bytes = try StoredConsultation(seed: 3, responses: 10).blocks()[0]
    bytes.replaceSubrange(8..<15, with: [UInt8](repeating: 0xFF, count: 7))
    bytes[15] = 0x7F
    #expect(StoredBlock(IndexBytes(bytes)).map { $0.lineRange(of: 1) } == nil)
  }

  @Test("A value that a column has not is none", arguments: [false, true])
  func unknownValue(hasSeveral: Bool) throws {
    var builder = ColumnBuilder()
    for number in 0..<70 { builder.addRecord(["v\(number)"] + (hasSeveral ? ["v0", "v1"] : [])) }
    var writer = ByteWriter()
    builder.write(to: &writer)
    var bytes = writer.bytes
    bytes[bytes.count - 1] = 0xFF
    let column = try #require(BlockColumn(IndexBytes(bytes), at: 0..<bytes.count, capacity: 70))
    let places = column.places(of: RecordBitmap(capacity: 70, isFull: true))
    #expect(places.ends.count == 70)
    #expect(places.places.allSatisfy { $0 < 70 })
    #expect(places[69].elementsEqual(hasSeveral ? [69, 0] : []))
  }
}

extension StoredConsultation {
  /// Writes the kept index's foot otherwise, with all checksums that this needs.
  fileprivate func changeFoot(_ change: (inout IndexFile.Foot) -> Void) throws {
    let file = URL(filePath: try #require(kept.first))
    var bytes = try [UInt8](Data(contentsOf: file))
    let (place, _) = try #require(IndexFile.footPlace(Array(bytes[..<IndexFile.headSize])))
    let written = Array(bytes[place])
    let read = IndexFile.Foot(written.span.bytes)
    var foot = try #require(read)
    change(&foot)
    let changed = foot.bytes
    bytes.replaceSubrange(place.lowerBound..., with: changed)
    let head = IndexFile.head(of: changed, at: place.lowerBound)
    bytes.replaceSubrange(..<IndexFile.headSize, with: head)
    try Data(bytes).write(to: file)
  }
}
