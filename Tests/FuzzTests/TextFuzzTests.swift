import ConsultationModel
import ConsultationSearch
import PlainText
import TestSupport
import Testing

@Suite("Words of any text")
struct TextFuzzTests {
  @Test("Tokens stand in order in the text, on whole scalars, and are tokens by themselves")
  func tokens() {
    FuzzRun("tokens") { random in
      let text = random.text(upTo: 40)
      let bytes = Array(text.utf8)
      var start = 0
      for token in Tokenizer.tokens(in: text) {
        let range = token.range
        // A character that stands for several words is where each of them stands.
        let isThere = start <= range.lowerBound && range.upperBound <= bytes.count
        try FuzzRun.require(isThere && !range.isEmpty, "\(token) in \(text.debugDescription)")
        start = range.lowerBound
        try FuzzRun.require(
          String(validating: bytes[range], as: UTF8.self) != nil, "\(token) parts a scalar")
        let again = Tokenizer.tokens(in: token.text).map(\.text)
        try FuzzRun.require(
          again == [token.text], "\(token) is \(again) in \(text.debugDescription)")
      }
    }
  }

  @Test("What is folded stays as it is when it is folded again")
  func folding() {
    FuzzRun("folding") { random in
      let text = random.text()
      let folded = Folding.folded(text)
      try FuzzRun.require(
        Folding.folded(folded).utf8.elementsEqual(folded.utf8), text.debugDescription)
    }
  }

  @Test("A source has every run of its own words")
  func sources() {
    FuzzRun("source texts") { random in
      var words: [String] = []
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        words.append(random.pick("care", ["kin-", "1,000", "don't", "é"]) + random.text(upTo: 4))
      }
      let source = SourceText(words.joined(separator: " "))
      let start = Int.random(in: 0..<words.count, using: &random)
      let end = Int.random(in: start..<words.count, using: &random)
      let excerpt = words[start...end].joined(separator: " ")
      try FuzzRun.require(
        source.contains(excerpt), "\(excerpt.debugDescription) is not in \(words)")
    }
  }

  @Test("Text made harmless is harmless, and does not change when it is made so again")
  func harmless() {
    FuzzRun("harmless text") { random in
      let text = random.text()
      let marked = text.withUnsafeScalarsMarked
      try FuzzRun.require(
        marked.withUnsafeScalarsMarked.utf8.elementsEqual(marked.utf8), text.debugDescription)
      try FuzzRun.require(
        marked.unicodeScalars.count == text.unicodeScalars.count, text.debugDescription)
      for message in [text.withUnsafeScalarsEscaped, text.quoted()] {
        if let harm = UnsafeOutput(in: message, allowing: []) {
          throw FuzzRun.Breach("\(harm) of \(text.debugDescription)")
        }
      }
    }
  }

  @Test("A date that is read is the one that is written, and of the calendar")
  func dates() {
    FuzzRun("dates") { random in
      let dates = ["2023", "2023-09", "2024-02-29", "1900-02-28", "2000-02-29"]
      let bytes = Mutation.mutated(Array(random.pick("1999-06-30", dates).utf8), &random)
      let text = String(decoding: bytes, as: UTF8.self)
      guard let date = PartialDate(text) else {
        return try FuzzRun.require(!text.isPlainDate, "\(text) is no date")
      }
      try FuzzRun.require("\(date)" == text && text.isPlainDate, "\(text) is \(date)")
      try FuzzRun.require(date.words.contains("\(date.year)"), date.words)
    }
  }

  @Test("Any query is read, and finds what stands there and nothing else")
  func queries() {
    FuzzRun("queries") { random in
      var consultation = Consultation(title: "T")
      consultation.themes = [Theme(id: "care", name: random.text())]
      consultation.quotes += (0..<3).map {
        Passage(id: "q\($0)", text: random.text(), themes: [])
      }
      let index = ConsultationIndex(consultation)
      let text = consultation.quotes[0].text
      let taken = String(text.prefix(Int.random(in: 0...text.count, using: &random)))
      let query = Query(
        random.once(in: 2) ? taken : random.text(),
        fields: Field.common + [.attribute(random.text())])
      let found = try index.search(SearchRequest(query: query, facets: [.kind, .theme, .type]))
      let isWhole = found.total == found.rows.count && found.total <= 4
      try FuzzRun.require(isWhole, query.text.debugDescription)
      var end = text.startIndex
      for match in QueryMatcher(query, in: consultation).ranges(in: text) {
        try FuzzRun.require(
          match.lowerBound >= end && !match.isEmpty && match.upperBound <= text.endIndex,
          "\(query.text.debugDescription) in \(text.debugDescription)")
        end = match.upperBound
      }
    }
  }
}

extension String {
  /// Whether it is a date by its spelling and the lengths of months, leap years told by the rule.
  fileprivate var isPlainDate: Bool {
    let parts = utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    let isSpelt = parts.enumerated().allSatisfy { index, part in
      part.count == (index == 0 ? 4 : 2) && part.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isSpelt, parts.count <= 3 else { return false }
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count > 1 else { return true }
    guard (1...12).contains(numbers[1]) else { return false }
    guard numbers.count > 2 else { return true }
    let isLeap =
      numbers[0].isMultiple(of: 400)
      || numbers[0].isMultiple(of: 4) && !numbers[0].isMultiple(of: 100)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[numbers[1] - 1]).contains(numbers[2])
  }
}
