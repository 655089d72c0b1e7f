import TestSupport
import Testing

@testable import ConsultationModel

@Suite("Very many quotations")
struct ManyQuotationsTests {
  // Unoptimized code takes as long for a hundredth of them.
  #if DEBUG
    private let count = 1_000
  #else
    private let count = 100_000
  #endif

  @Test("one in ten altered by one word: those are listed, and no others, within a minute")
  func oneInTen() throws {
    var random = SeededGenerator(seed: 7)
    let printed = PrintedText(words: 20_000, vocabulary: 1_500, by: &random)
    var consultation = Consultation(title: "Many")
    consultation.sources = [Source(id: "report", title: "Report")]
    var altered: [String] = []
    for number in 0..<count {
      let start = Int.random(in: 0..<printed.words.count - 9, using: &random)
      var words = Array(printed.words[start..<start + 9])
      if number.isMultiple(of: 10) {
        // No word of the source is spelt like this.
        words[Int.random(in: 0..<9, using: &random)].core = "zzyx"
        altered.append("q\(number)")
      }
      var passage = Passage(
        id: "q\(number)", text: words.map(\.printed).joined(separator: " "), themes: [])
      passage.evidence = [Evidence(source: "report")]
      consultation.quotes.append(passage)
    }
    let text = printed.text
    let clock = ContinuousClock()
    var verification: Verification?
    let duration = try clock.measure {
      verification = try Verification(of: consultation) { _ in text }
    }
    let misquotations = try #require(verification?.misquotations)
    #expect(misquotations.map(\.words.record) == altered)
    #expect(
      misquotations.allSatisfy { $0.nearest?.differences.map(\.added) == ["zzyx"] })
    #expect(duration < .seconds(60))
  }
}
