import ConsultationModel
import RecordText
import TestSupport
import Testing

@testable import ConsultationSearch

struct RandomSearchTests {
  @Test("Whatever is asked, the index answers as an engine without one", arguments: 0..<80)
  func agrees(seed: Int) {
    var random = RandomConsultation(seed: seed)
    let consultation = random.consultation()
    var generator = random.generator
    let size = generator.pick(Segment.mostRecords, [1, 3, 7, 64])
    let index = ConsultationIndex(
      consultation, responses: random.responses, segmentSize: size)
    let engine = BruteForceEngine(consultation, responses: random.responses)
    let requests = RandomRequests(
      10, of: consultation, responses: random.responses, using: &generator)
    #expect(requests.disagreements(engine, index) == [])
  }

  @Test("A query is read as the parts that it was written from", arguments: 0..<40)
  func queries(seed: Int) {
    var random = RandomConsultation(seed: seed)
    let consultation = random.consultation()
    var generator = random.generator
    let fields = BruteForceEngine(consultation, responses: random.responses).fields
    for _ in 0..<20 {
      let random = RandomQuery(
        using: &generator, consultation: consultation, responses: random.responses)
      let query = Query(random.text, fields: fields)
      #expect(query.clauses.map(ReadPart.init) == random.words, "\(random.text)")
      #expect(query.fieldClauses.map(ReadPart.init) == random.values, "\(random.text)")
    }
  }

  @Test("What a word finds, it marks in a field of every record", arguments: 0..<6)
  func marks(seed: Int) {
    var random = RandomConsultation(seed: seed)
    let consultation = random.consultation()
    let index = ConsultationIndex(consultation, responses: random.responses)
    for word in RandomConsultation.words {
      for text in [word, "\"\(word)\"", "\(word) "] {
        let query = Query(text)
        if query.clauses.isEmpty { continue }
        let request = SearchRequest(query: query, kinds: [.finding])
        let matcher = QueryMatcher(query, in: consultation)
        let lines = RecordLines(in: consultation)
        let marked = consultation.findings.indices.filter { index in
          lines.searchedTexts(of: .finding(consultation.findings[index]))
            .contains { !matcher.ranges(in: $0).isEmpty }
        }
        let found = index.results(of: request).hits.map(\.index)
        #expect(found.sorted() == marked, "\(text)")
      }
    }
  }
}

/// A part of a query, as it is meant.
private struct ReadPart: Equatable {
  let field: Field?
  /// Folded where it is to be looked for in texts.
  let words: [String]
  let hasInflections: Bool
  let isPrefix: Bool
  let isExcluded: Bool
}

extension ReadPart {
  init(_ clause: Query.Clause) {
    field = nil
    switch clause.words {
    case .word(let word): (words, hasInflections) = ([word], true)
    case .phrase(let phrase): (words, hasInflections) = (phrase, false)
    }
    isPrefix = clause.isPrefix
    isExcluded = clause.isExcluded
  }

  init(_ clause: Query.FieldClause) {
    (field, words, hasInflections) = (clause.field, [clause.value], false)
    isPrefix = clause.isPrefix
    isExcluded = clause.isExcluded
  }
}

extension RandomQuery {
  /// What its words and phrases mean, by the rules of tokens read anew.
  fileprivate var words: [ReadPart] {
    readParts.filter { $0.field == nil && !$0.words.isEmpty }
  }

  /// What it asks of fields; a value of nothing but space asks nothing.
  fileprivate var values: [ReadPart] {
    readParts.filter { part in
      part.field != nil && !part.words.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    }
  }

  private var readParts: [ReadPart] {
    parts.enumerated().map { offset, part in
      let (field, words, isWord): (Field?, [String], Bool) =
        switch part.content {
        case .word(let word): (nil, NaiveText.tokens(word), true)
        case .phrase(let phrase):
          (nil, NaiveText.tokens(phrase.joined(separator: " ")), false)
        case .value(let field, let value): (field, [value], false)
        }
      return ReadPart(
        field: field, words: words, hasInflections: isWord && words.count == 1,
        isPrefix: isUnfinished && offset == parts.count - 1, isExcluded: part.isExcluded)
    }
  }
}
