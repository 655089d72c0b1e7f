import TestSupport
import Testing

@testable import ConsultationSearch

@Suite("Packed postings")
struct PackedPostingsTests {
  /// Random postings of a segment with so many records, as bytes and what they say.
  private func random(
    _ generator: inout SeededGenerator, capacity: Int
  ) -> (written: PostingsWriter, said: [Posting]) {
    let wanted = Int.random(in: 1...capacity, using: &generator)
    let repeats = generator.pick(1, [2, 10, 1000])
    var said: [Posting] = []
    for record in 0..<capacity where Int.random(in: 0..<capacity, using: &generator) < wanted {
      let isRepeated = generator.once(in: repeats)
      said.append(
        Posting(record: record, frequency: isRepeated ? generator.pick(2, [3, 17, 18, 300]) : 1))
    }
    if said.isEmpty { said = [Posting(record: capacity - 1, frequency: 2)] }
    var writer = PostingsWriter(capacity: capacity)
    let tokens = said.flatMap { [UInt16](repeating: UInt16($0.record), count: $0.frequency) }
    writer.write(tokens.span)
    return (writer, said)
  }

  @Test("Any number of records is read as it was written", arguments: 0..<120)
  func records(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let capacity = generator.pick(1, [63, 64, 65, 700, 5000, 1 << 16])
    let (written, said) = random(&generator, capacity: capacity)
    let (heads, bytes) = (written.heads.bytes, written.postings.bytes)
    var head = 0
    let postings = Postings(heads.span.bytes, at: &head, capacity: capacity)
    #expect(head == heads.count && postings.size == bytes.count && postings.count == said.count)
    var records: [Int] = []
    postings.visitRecords(in: bytes.span.bytes) { records.append($0) }
    #expect(records == said.map(\.record))
    var repeated: [Posting] = []
    postings.visitRepeated(in: bytes.span.bytes) { repeated.append($0) }
    #expect(repeated == said.filter { $0.frequency > 1 })
  }

  @Test("Repetitions are added at once as they are one by one", arguments: 0..<60)
  func repetitions(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let capacity = generator.pick(1, [63, 64, 65, 700])
    let (written, said) = random(&generator, capacity: capacity)
    let (heads, bytes) = (written.heads.bytes, written.postings.bytes)
    var head = 0
    let postings = Postings(heads.span.bytes, at: &head, capacity: capacity)
    let before = (0..<capacity).map { _ in generator.pick(UInt8(0), [1, 240, 254]) }
    var (found, added) = (before, before.map(Int.init))
    found.withUnsafeMutableBufferPointer { found in
      postings.addRepetitions(to: found, from: bytes.span.bytes) { added[$1] += $0 }
    }
    for record in 0..<capacity where found[record] != before[record] {
      #expect(added[record] == Int(before[record]) && found[record] < 255)
      added[record] = Int(found[record])
    }
    var expected = before.map(Int.init)
    for posting in said { expected[posting.record] += posting.frequency - 1 }
    #expect(added == expected)
  }

  @Test("Bytes of any sort say records of the segment alone", arguments: 0..<200)
  func damaged(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let capacity = generator.pick(1, [65, 700, 5000])
    let (written, _) = random(&generator, capacity: capacity)
    var (heads, bytes) = (written.heads.bytes, written.postings.bytes)
    for _ in 0..<3 {
      heads[Int.random(in: heads.indices, using: &generator)] ^= 1 << generator.pick(0, [3, 7])
      bytes[Int.random(in: bytes.indices, using: &generator)] = generator.pick(0, [0x80, 0xFF])
    }
    bytes.removeLast(Int.random(in: 0...min(9, bytes.count), using: &generator))
    var head = 0
    let postings = Postings(heads.span.bytes, at: &head, capacity: capacity)
    var records = RecordBitmap(capacity: capacity)
    postings.add(to: &records, from: bytes.span.bytes)
    postings.add(to: &records, from: bytes.span.bytes) { #expect($0 < capacity) }
    postings.visitRepeated(in: bytes.span.bytes) { #expect($0.record < capacity) }
    var found = [UInt8](repeating: 0, count: capacity)
    found.withUnsafeMutableBufferPointer {
      postings.addRepetitions(to: $0, from: bytes.span.bytes) { #expect($1 < capacity) }
    }
  }

  @Test("Terms are found by the hashes of their stems", arguments: [0, 1, 2, 15, 16, 17, 3000])
  func stems(count: Int) {
    var generator = SeededGenerator(seed: count)
    let stems = (0..<count).map { term in
      (hash: Int.random(in: 0..<(1 << 32), using: &generator) | term % 2 << 31, term: term)
    }
    let bytes = StemTable.bytes(of: stems, width: 2).bytes
    let table = StemTable(IndexBytes(bytes), at: 0..<bytes.count, width: 2)
    for stem in stems { #expect(table.terms(withHash: stem.hash).contains(stem.term)) }
    #expect(table.terms(withHash: 12_345).count < 4)
    for end in 0..<min(bytes.count, 40) {
      let cut = StemTable(IndexBytes(bytes), at: 0..<end, width: 2)
      #expect(cut.terms(withHash: stems.first?.hash ?? 0).count <= count)
    }
  }

  @Test(
    "Every term has a code of its own, the commonest the shortest", arguments: [3, 300, 12_000])
  func codes(count: Int) throws {
    var builder = WordsBuilder()
    builder.addRecord([(0..<count).map { "w\($0)" }.joined(separator: " ")])
    builder.addRecord(["w1 w1 w2"])
    var writer = WordsWriter(builder, stemmer: nil)
    var bytes = ByteWriter()
    writer.words().write(to: &bytes)
    let words = try #require(SegmentWords(IndexBytes(bytes.bytes), at: 0..<bytes.count))
    var numbers: [Int] = []
    words.visitCodes(of: 0..<count) { numbers.append($0) }
    #expect(numbers.sorted() == Array(1...count))
    for term in [0, count / 2, count - 1] {
      words.visitCodes(of: term..<(term + 1)) { #expect($0 == numbers[term]) }
    }
    let common = try #require(words.dictionary.index(of: Array("w1".utf8)))
    #expect(WordCode(numbers[common]).size == 1)
  }
}
