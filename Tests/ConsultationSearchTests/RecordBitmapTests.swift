import TestSupport
import Testing

@testable import ConsultationSearch

@Suite("Choices among records")
struct RecordBitmapTests {
  @Test("A bitmap is a set of records", arguments: 0..<40)
  func isASet(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let capacity = generator.pick(64, [1, 63, 65, 200, 0])
    func some() -> (RecordBitmap, Set<Int>) {
      var bitmap = RecordBitmap(capacity: capacity)
      let records = Set((0..<capacity).filter { _ in !generator.once(in: 3) })
      for record in records { bitmap.insert(record) }
      return (bitmap, records)
    }
    let (one, first) = some()
    let (other, second) = some()
    #expect(Array(one) == first.sorted())
    #expect(one.count == first.count)
    #expect(one.isEmpty == first.isEmpty)
    #expect(Set(one.intersection(other)) == first.intersection(second))
    #expect(one.intersectionCount(other) == first.intersection(second).count)
    #expect(Set(one.subtracting(other)) == first.subtracting(second))
    for (rank, record) in first.sorted().enumerated() {
      #expect(one.select(rank) == record)
      #expect(one.rank(of: record) == rank)
    }
    #expect(one.select(first.count) == nil)
    var writer = ByteWriter()
    writer.write(one)
    let bytes = writer.bytes
    #expect(RecordBitmap(capacity: capacity, bytes: bytes.span.bytes) == one)
    #expect(other.intersectionCount(bytes.span.bytes) == first.intersection(second).count)
  }

  @Test("A run of records is inserted whole, and nothing beside it", arguments: 0..<40)
  func runs(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var bitmap = RecordBitmap(capacity: 300)
    let start = Int.random(in: 0...300, using: &generator)
    let run = start..<Int.random(in: start...300, using: &generator)
    bitmap.insert(run)
    #expect(Array(bitmap) == Array(run))
  }
}
