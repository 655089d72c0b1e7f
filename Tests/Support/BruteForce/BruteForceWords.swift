import ConsultationModel
import ConsultationSearch
import Foundation

/// The words of a query among those of a record.
struct BruteForceWords {
  private let clauses: [Clause]

  struct Clause {
    let tokens: [BruteForceRecord.Token]
    /// Whether inflections are meant too.
    let isWord: Bool
    /// Whether the last word may go on.
    let isPrefix: Bool
    let isExcluded: Bool

    init(_ clause: Query.Clause, _ stemmer: Stemmer?) {
      switch clause.words {
      case .word(let word): (tokens, isWord) = ([.init(word, stemmer)], true)
      case .phrase(let words): (tokens, isWord) = (words.map { .init($0, nil) }, false)
      }
      isPrefix = clause.isPrefix
      isExcluded = clause.isExcluded
    }

    /// How often it stands in a record.
    func frequency(in record: BruteForceRecord) -> Int {
      record.texts.map { text in
        text.indices.count { start in
          let run = text[start...].prefix(tokens.count)
          return run.count == tokens.count
            && zip(run, tokens).enumerated().allSatisfy { offset, pair in
              matches(pair.0, pair.1, isLast: offset == tokens.count - 1)
            }
        }
      }.reduce(0, +)
    }

    private func matches(
      _ token: BruteForceRecord.Token, _ word: BruteForceRecord.Token, isLast: Bool
    ) -> Bool {
      token.letters == word.letters
        || isWord && word.stem != nil && token.stem == word.stem
        || isLast && isPrefix && token.letters.starts(with: word.letters)
    }
  }

  init(of query: Query, areEnglish: Bool) {
    let stemmer = areEnglish ? Stemmer() : nil
    clauses = query.clauses.map { Clause($0, stemmer) }
  }

  /// Whether a record has every clause, and none that is excluded.
  func match(_ record: BruteForceRecord) -> Bool {
    clauses.allSatisfy { ($0.frequency(in: record) > 0) != $0.isExcluded }
  }

  /// The clauses that count in the order by relevance: no exclusion, and no word of which but one
  /// or two letters are typed.
  var scoring: [Clause] {
    clauses.filter { clause in
      let isShort = clause.tokens.count == 1 && clause.tokens[0].letters.count < 3
      return !clause.isExcluded && !(clause.isPrefix && isShort)
    }
  }
}

/// How relevant records are to a query: BM25 as it is written (Robertson and Zaragoza, 2009), with
/// k1 of 1.2 and b of 0.75, in which all that a clause matches is one term.
struct BruteForceRelevance {
  private let clauses: [(clause: BruteForceWords.Clause, weight: Double)]
  private let meanLength: Double

  init(to query: Query, in engine: BruteForceEngine) {
    let count = Double(engine.records.count)
    meanLength = Double(engine.records.map(\.length).reduce(0, +)) / count
    clauses = BruteForceWords(of: query, areEnglish: engine.isEnglish).scoring.map { clause in
      let having = Double(engine.records.count { clause.frequency(in: $0) > 0 })
      return (clause, log(1 + (count - having + 0.5) / (having + 0.5)))
    }
  }

  func score(of record: BruteForceRecord) -> Double {
    clauses.reduce(0) { sum, part in
      let frequency = Double(part.clause.frequency(in: record))
      let length = 1.2 * (1 - 0.75 + 0.75 * Double(record.length) / meanLength)
      return sum + part.weight * frequency * (1.2 + 1) / (frequency + length)
    }
  }
}
