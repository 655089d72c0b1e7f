import ConsultationModel
import TestSupport
import Testing

@testable import ConsultationSearch

@Suite("Words of a segment")
struct BlockWordsTests {
  @Test("Terms are found by their letters and by their beginnings", arguments: 0..<20)
  func dictionary(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("abcé社")
    let texts = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
      String(
        (0..<Int.random(in: 1...6, using: &generator)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &generator)]
        })
    }
    let terms = Set(texts.flatMap(NaiveText.tokens)).map { Array($0.utf8) }
      .sorted { $0.lexicographicallyPrecedes($1) }
    let dictionary = try #require(words(of: texts)).dictionary
    #expect((0..<dictionary.count).map { dictionary[$0] } == terms)
    for term in terms {
      #expect(dictionary.index(of: term) == terms.firstIndex(of: term))
      for length in 1...term.count {
        let found = dictionary.indices(withPrefix: Array(term.prefix(length)))
        #expect(
          Array(found) == terms.indices.filter { terms[$0].starts(with: term.prefix(length)) })
      }
    }
    #expect(dictionary.index(of: Array("zzz".utf8)) == nil)
    #expect(dictionary.indices(withPrefix: Array("zz".utf8)).isEmpty)
  }

  @Test(
    "Postings say which records have a term and how often",
    arguments: [0, 1, 2, 3, 8, 20, 40, 300, 600])
  func postings(step: Int) throws {
    let capacity = 700
    var postings: [Posting] = []
    var record = step
    while record < capacity {
      postings.append(Posting(record: record, frequency: record % 3 == 0 ? record + 1 : 1))
      record += step + 1
    }
    var writer = PostingsWriter(capacity: capacity)
    let tokens = postings.flatMap {
      [UInt16](repeating: UInt16($0.record), count: $0.frequency)
    }
    writer.write(tokens.span)
    let (bytes, heads) = (writer.postings.bytes, writer.heads.bytes)
    var place = 0
    let read = Postings(heads.span.bytes, at: &place, capacity: capacity)
    #expect(place == heads.count && read.size == bytes.count)
    #expect(read.count == postings.count)
    var records: [Int] = []
    read.visitRecords(in: bytes.span.bytes) { records.append($0) }
    #expect(records == postings.map(\.record))
    var frequent: [Posting] = []
    read.visitRepeated(in: bytes.span.bytes) { frequent.append($0) }
    #expect(frequent == postings.filter { $0.frequency > 1 })
  }

  @Test("A text has the tokens that the rules give it", arguments: 0..<200)
  func tokens(seed: Int) {
    var random = RandomConsultation(seed: seed)
    let consultation = random.consultation()
    for passage in consultation.quotes + random.responses {
      #expect(Tokenizer.tokens(in: passage.text).map(\.text) == NaiveText.tokens(passage.text))
    }
  }

  @Test("A word of ten thousand letters is found, whole or begun")
  func longWord() {
    var consultation = Consultation(title: "Long")
    let word = String(repeating: "longest", count: 1500)
    consultation.findings = [
      Finding(id: "f0", theme: "t", text: word), Finding(id: "f1", theme: "t", text: "long"),
      Finding(
        id: "f2", theme: "t", text: Array(repeating: "a", count: 70_000).joined(separator: " ")),
    ]
    let index = ConsultationIndex(consultation)
    for query in ["\(word) ", String(word.prefix(9000)), "\"\(word)\""] {
      let results = index.results(of: SearchRequest(query: Query(query)))
      #expect(results.hits.map(\.index) == [0])
    }
    #expect(index.results(of: SearchRequest(query: Query("\"a a\" a"))).total == 1)
    #expect(index.results(of: SearchRequest(query: Query("long"))).total == 2)
  }

  private func words(of texts: [String]) -> SegmentWords? {
    var builder = WordsBuilder()
    for text in texts { builder.addRecord([text]) }
    var writer = WordsWriter(builder, stemmer: Stemmer())
    var bytes = ByteWriter()
    writer.words().write(to: &bytes)
    return SegmentWords(IndexBytes(bytes.bytes), at: 0..<bytes.count)
  }
}
