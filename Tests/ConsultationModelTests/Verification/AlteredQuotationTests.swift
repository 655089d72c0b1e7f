import TestSupport
import Testing

@testable import ConsultationModel

@Suite("Random quotations of random sources")
struct AlteredQuotationTests {
  /// How one word of a quotation was altered.
  enum Alteration: CaseIterable {
    case replaced, misspelt, omitted, inserted, swapped
  }

  @Test("true ones are found, however they are set", arguments: 0..<10)
  func found(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let printed = PrintedText(words: 600, vocabulary: 900, by: &random)
    let source = SourceText(printed.text)
    for _ in 0..<40 {
      let count = Int.random(in: 1...60, using: &random)
      let start = Int.random(in: 0...printed.words.count - count, using: &random)
      let quotation = Array(printed.words[start..<start + count]).reset(by: &random)
      #expect(source.contains(quotation), "\(quotation)")
    }
  }

  @Test(
    "those with one word altered are missed, and the nearest passage names position and word",
    arguments: Alteration.allCases, 0..<8)
  func altered(_ alteration: Alteration, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let printed = PrintedText(words: 600, vocabulary: 900, by: &random)
    let source = SourceText(printed.text)
    for _ in 0..<10 {
      let count = Int.random(in: 4...30, using: &random)
      let passage = printed.passage(of: count, by: &random)
      guard let (altered, expected) = alteration.apply(to: passage, by: &random) else { continue }
      let quotation = altered.reset(by: &random)
      #expect(!source.contains(quotation), "\(quotation)")
      var search = NearestSearch(quotation, in: source)
      let found = search.nearest()
      let nearest = try #require(found, "\(quotation)")
      #expect(nearest.passage.filter { !"“”".contains($0) } == passage.plain, "\(quotation)")
      let differences = nearest.differences.map(\.plain)
      #expect(expected.map { $0.map(\.plain) }.contains(differences), "\(quotation)")
    }
  }

  @Test("whatever is quoted, the nearest passage stands in the source", arguments: 0..<10)
  func mangled(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...80, using: &random)
    let printed = PrintedText(words: count, vocabulary: 40, by: &random)
    let source = SourceText(printed.text)
    var found = 0
    for _ in 0..<10 {
      let noise = PrintedText(words: 20, vocabulary: 40, by: &random).words
      let pieces = (0..<3).map { _ in
        let from = Bool.random(using: &random) ? noise : printed.words
        let start = Int.random(in: 0..<from.count, using: &random)
        return from[start...].prefix(Int.random(in: 1...40, using: &random))
      }
      let quotation = Array(pieces.joined()).reset(by: &random)
      var search = NearestSearch(quotation, in: source)
      guard let nearest = search.nearest() else { continue }
      found += 1
      #expect(source.contains(nearest.passage), "\(quotation)")
      #expect(source.contains(quotation) == nearest.differences.isEmpty, "\(quotation)")
    }
    #expect(found > 0)
  }
}

extension WordComparison.Difference {
  /// The difference with its words as on a typewriter.
  fileprivate var plain: Self {
    Self(missing: Folding.folded(missing), added: Folding.folded(added))
  }
}

extension AlteredQuotationTests.Alteration {
  /// Alters one word that has no punctuation about it, and says in what words the difference may
  /// be told; nil where there is none.
  ///
  /// A word left out or added at an end would leave a quotation that is true, or be told apart from
  /// a replaced one by nobody.
  fileprivate func apply(
    to passage: [PrintedText.Word], by random: inout SeededGenerator
  ) -> (altered: [PrintedText.Word], expected: [[WordComparison.Difference]])? {
    let inner = passage.indices.dropFirst().dropLast(2).filter { position in
      passage[position - 1...position + 1].allSatisfy(\.isBare)
    }
    guard let position = inner.randomElement(using: &random) else { return nil }
    var altered = passage
    let core = passage[position].core
    // A word that the source does not have.
    let other = PrintedText.word(Int.random(in: 1000..<2000, using: &random)).core
    switch self {
    case .replaced:
      altered[position].core = other
      return (altered, [[.init(missing: core, added: other)]])
    case .misspelt:
      altered[position].core += "x"
      let end = core.split(separator: "-").last.map(String.init) ?? core
      return (altered, [[.init(missing: end, added: end + "x")]])
    case .omitted:
      altered.remove(at: position)
      return (altered, [[.init(missing: core)]])
    case .inserted:
      altered.insert(PrintedText.Word(core: other), at: position)
      return (altered, [[.init(added: other)]])
    case .swapped:
      altered.swapAt(position, position + 1)
      let next = passage[position + 1].core
      return (
        altered,
        [
          [.init(missing: core), .init(added: core)], [.init(added: next), .init(missing: next)],
        ]
      )
    }
  }
}
