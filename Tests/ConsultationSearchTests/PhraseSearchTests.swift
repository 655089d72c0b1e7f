import CIndex
import TestSupport
import Testing

@testable import ConsultationSearch

@Suite("Phrases in codes")
struct PhraseSearchTests {
  /// How often a phrase stands in each of some texts, before a number that is chosen, if any.
  private func counts(
    of phrase: [UInt8], before chosen: Set<Int>?, in texts: [[UInt8]], among records: RecordBitmap
  ) -> [Int: Int] {
    var starts = ByteWriter()
    var bytes: [UInt8] = [0]
    for text in texts {
      starts.write32(bytes.count)
      bytes += text
    }
    starts.write32(bytes.count)
    let follows = chosen.map { chosen in (0...(chosen.max() ?? 0)).map(chosen.contains) }
    var found = records
    var repeated = [cindex_frequency](
      repeating: cindex_frequency(record: 0, frequency: 0), count: texts.count + 1)
    let count = found.changeWords { words in
      starts.bytes.withUnsafeBufferPointer { starts in
        bytes.withUnsafeBufferPointer { bytes in
          phrase.withUnsafeBufferPointer { phrase in
            (follows ?? []).withUnsafeBufferPointer { follows in
              cindex_find_phrase(
                words.baseAddress, words.count,
                cindex_texts(
                  bytes: bytes.baseAddress, size: bytes.count, starts: starts.baseAddress,
                  start_count: texts.count + 1),
                cindex_phrase(
                  codes: phrase.baseAddress, length: phrase.count,
                  follows: chosen == nil ? nil : follows.baseAddress,
                  follow_count: follows.count),
                &repeated)
            }
          }
        }
      }
    }
    var counts = Dictionary(uniqueKeysWithValues: found.map { ($0, 1) })
    for repetition in repeated.prefix(count) {
      counts[Int(repetition.record)] = Int(repetition.frequency)
    }
    return counts
  }

  private func codes(_ numbers: [Int]) -> [UInt8] {
    var codes: [UInt8] = []
    for number in numbers { WordCode.write(number, to: &codes) }
    return codes
  }

  @Test("Numbers of any length are told apart, and what follows a phrase is read whole")
  func lengths() {
    let numbers = [1] + WordCode.leastNumbers.dropFirst().flatMap { [$0 - 1, $0] }
    let texts = [codes(numbers + [0] + numbers), codes(numbers.reversed())]
    let all = RecordBitmap(capacity: 2, isFull: true)
    for (one, other) in zip(numbers, numbers.dropFirst()) {
      let found = [0: 2]
      #expect(counts(of: codes([one]), before: [other], in: texts, among: all) == found)
      #expect(counts(of: codes([one]), before: [other + 1], in: texts, among: all) == [:])
      #expect(counts(of: codes([one, other]), before: nil, in: texts, among: all) == found)
    }
    #expect(counts(of: codes([1]), before: nil, in: texts, among: all) == [0: 2, 1: 1])
  }

  @Test("A phrase is counted wherever it begins, in its record alone", arguments: 0..<150)
  func counted(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let kinds = Int.random(in: 1...5, using: &generator)
    func some(upTo most: Int) -> [Int] {
      (0..<Int.random(in: 0...most, using: &generator)).map { _ in
        generator.pick(0, [Int.random(in: 1...kinds, using: &generator), 209, 10_193])
      }
    }
    let texts = (0..<Int.random(in: 1...90, using: &generator)).map { _ in
      some(upTo: generator.pick(8, [150]))
    }
    let phrase = (some(upTo: 3) + [1]).filter { $0 > 0 }
    let chosen = generator.once(in: 2) ? nil : Set([1, 209, 2].prefix(kinds))
    var records = RecordBitmap(capacity: texts.count)
    for record in texts.indices where !generator.once(in: 4) { records.insert(record) }
    var expected: [Int: Int] = [:]
    for record in records {
      let text = texts[record]
      let count = text.indices.count { start in
        guard text[start...].starts(with: phrase) else { return false }
        guard let chosen else { return true }
        let next = start + phrase.count
        return next < text.count && chosen.contains(text[next])
      }
      if count > 0 { expected[record] = count }
    }
    let found = counts(
      of: codes(phrase), before: chosen, in: texts.map(codes), among: records)
    #expect(found == expected)
  }
}
