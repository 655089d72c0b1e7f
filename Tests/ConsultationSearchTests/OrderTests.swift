import ConsultationModel
import Testing

@testable import ConsultationSearch

private func consultation(of texts: [String]) -> Consultation {
  var consultation = Consultation(title: "Texts")
  consultation.findings = texts.enumerated().map {
    Finding(id: "f\($0)", theme: "any", text: $1)
  }
  return consultation
}

private func index(of texts: [String]) -> ConsultationIndex {
  ConsultationIndex(consultation(of: texts))
}

/// The score of each text by itself; nil where the query scores none.
private func scores(of query: String, in texts: [String]) -> [Double]? {
  let consultation = consultation(of: texts)
  let segments = HeldRecords.segments(
    of: consultation, [], RecordKind.allCases, size: 2)
  let collection = RecordCollection(consultation, segments: segments)
  let words = ClauseSearch(isEnglish: true).matches(of: Query(query), in: segments) { false }
  guard let words, !words.scoring.isEmpty else { return nil }
  let selection = RecordSelection(words.records, of: collection)
  let ranked = RankedHits(selection, by: words.scoring, first: 1) { false }
  return texts.indices.map { record in
    ranked?.row(of: record).flatMap { ranked?[$0].score } ?? 0
  }
}

struct OrderTests {
  /// With N = 3, n = 2: idf = ln(1 + 1.5 / 2.5) = 0.470004. The lengths are 3, 1 and 4, so 8/3 in
  /// the mean. First: 0.470004 * 2 * 2.2 / (2 + 1.2 * (0.25 + 0.75 * 3 / (8/3))) = 0.624307.
  /// Second: 0.470004 * 2.2 / (1 + 1.2 * (0.25 + 0.75 / (8/3))) = 0.631455.
  @Test("Relevance is BM25, as worked out by hand")
  func byHand() throws {
    let texts = ["Care, care: home", "Care", "Home visit service plan"]
    let hits = index(of: texts).results(of: SearchRequest(query: Query("care "))).hits
    #expect(hits.map(\.index) == [1, 0])
    let found = try #require(scores(of: "care ", in: texts))
    #expect(abs(found[0] - 0.624307) < 0.000001)
    #expect(abs(found[1] - 0.631455) < 0.000001)
    #expect(found[2] == 0)
  }

  @Test(
    "All the terms that a word matches count as one clause, and so does a phrase",
    arguments: [
      ("workers ", "worker workers worker"), ("car", "car care career"),
      ("\"a b\"", "a b a b a b"), ("a-b ", "a b a b a b"),
    ])
  func oneClause(query: String, text: String) {
    let length = text.split(separator: " ").count
    let filler = Array(repeating: "x", count: length - 3).joined(separator: " ")
    let terms = scores(of: query, in: [text, "other words"])
    #expect(terms.map { $0.map { $0 > 0 } } == [true, false])
    #expect(terms == scores(of: "zzz", in: ["zzz zzz zzz \(filler)", "other words"]))
  }

  @Test(
    "A beginning of one or two letters does not score",
    arguments: [
      ("ca", false), ("\"ca", false), ("ca ", true), ("cap", true), ("社", false), ("社 ", true),
    ])
  func shortPrefixes(query: String, isScored: Bool) {
    let texts = ["a long text with ca cap 社", "ca cap 社", "nothing"]
    let hits = index(of: texts).results(of: SearchRequest(query: Query(query))).hits
    #expect(hits.map(\.index) == (isScored ? [1, 0] : [0, 1]))
    #expect((scores(of: query, in: texts) != nil) == isScored)
  }

  @Test("Records that score alike keep the order of the file")
  func ties() {
    let index = index(of: ["care", "home", "care", "care"])
    let hits = index.results(of: SearchRequest(query: Query("care"))).hits
    #expect(hits.map(\.index) == [0, 2, 3])
  }

  @Test("By type, the order is that of respondent types, with those not stated last")
  func byType() {
    #expect(
      SampleConsultation.found("", kinds: [.quote, .finding], order: .type) == [
        "finding", "burn", "kin", "both",
      ])
    #expect(SampleConsultation.found("", order: .type).prefix(5).last == "answer")
  }

  @Test(
    "A page is cut from the whole order, and the total stays",
    arguments: [
      (0, 2, [0, 1]), (1, 2, [1, 2]), (2, 9, [2]), (7, 2, []), (0, 0, []), (-1, -1, []),
      (0, Int.max, [0, 1, 2]),
    ] as [(Int, Int, [Int])])
  func pages(offset: Int, limit: Int, positions: [Int]) {
    let index = index(of: ["care", "care", "care"])
    let results = index.results(of: SearchRequest(order: .file, offset: offset, limit: limit))
    #expect(results.total == 3)
    #expect(results.hits.map(\.index) == positions)
  }

  @Test("A consultation without records or without words is searched without harm")
  func empty() {
    #expect(index(of: []).results(of: SearchRequest(query: Query("care"))).total == 0)
    #expect(index(of: ["", "…"]).results(of: SearchRequest(query: Query("care"))).total == 0)
    #expect(index(of: ["", "…"]).results(of: SearchRequest(query: Query("-care"))).total == 2)
  }
}
