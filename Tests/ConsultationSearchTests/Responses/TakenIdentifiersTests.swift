import TestSupport
import Testing

@testable import ConsultationModel
@testable import ConsultationSearch

@Suite("Which ids are taken")
struct TakenIdentifiersTests {
  @Test(
    "repetitions are those that a dictionary finds, however few different hashes there are",
    arguments: [1, 2, 3, 16, 1 << 40])
  func repetitions(_ differentHashes: UInt64) throws {
    var random = SeededGenerator(seed: differentHashes)
    var taken = TakenIdentifiers()
    var ids: [Int] = []
    var firstLines: [Int: Int] = [:]
    for number in 0..<20 {
      let own = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        Int.random(in: 0..<3000, using: &random)
      }
      let chunk = FileChunk(
        number: number, bytes: 10 * ids.count..<10 * (ids.count + own.count),
        firstLine: ids.count + 1)
      let expected = own.indices.compactMap { index -> [Int]? in
        let line = chunk.firstLine + index
        if let earlier = firstLines[own[index]] { return [line, earlier] }
        firstLines[own[index]] = line
        return nil
      }
      ids += own
      let found = try taken.take(
        own.map { UInt64($0) % differentHashes &* 0x9E37_79B9_7F4A_7C15 },
        of: own.indices.map { .init(line: UInt32($0), start: UInt32(10 * $0)) }, in: chunk
      ) { one, other in
        #expect(one.start == 10 * (one.number - 1))
        return ids[one.number - 1] == ids[other.number - 1]
      }
      #expect(found.map { [$0.line.number, $0.earlier.number] } == expected)
    }
    #expect(firstLines.count > 1024)
  }
}
