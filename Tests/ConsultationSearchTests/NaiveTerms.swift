import ConsultationModel
import Foundation

@testable import ConsultationSearch

/// The words of a query, and how relevant records are to them, by the formula as it is written.
extension NaiveSearch {
  struct Clause {
    var words: [String]
    /// Whether inflections are meant too.
    var isWord: Bool
    /// Whether the last word may go on.
    var isOpen: Bool
    var isExcluded: Bool
  }

  func clauses(of query: RandomQuery) -> [Clause] {
    query.parts.enumerated().compactMap { place, part in
      let words: [String]
      var isWord = false
      switch part.content {
      case .value: return nil
      case .word(let word):
        words = NaiveText.tokens(word)
        isWord = words.count == 1
      case .phrase(let phrase):
        words = NaiveText.tokens(phrase.joined(separator: " "))
      }
      if words.isEmpty { return nil }
      return Clause(
        words: words, isWord: isWord,
        isOpen: query.isUnfinished && place == query.parts.count - 1, isExcluded: part.isExcluded)
    }
  }

  /// How often a clause stands in a record.
  func frequency(of clause: Clause, in record: Record) -> Int {
    record.fields.map { tokens in
      tokens.indices.count { start in
        let run = tokens[start...].prefix(clause.words.count)
        return run.count == clause.words.count
          && zip(run, clause.words).enumerated().allSatisfy { step, pair in
            pair.0 == pair.1 || clause.isWord && haveOneStem(pair.0, pair.1)
              || clause.isOpen && step == clause.words.count - 1 && begins(pair.0, with: pair.1)
          }
      }
    }.reduce(0, +)
  }

  private func haveOneStem(_ one: String, _ other: String) -> Bool {
    guard let stemmer else { return false }
    return stemmer.stem(of: one) == stemmer.stem(of: other)
  }

  private func begins(_ token: String, with word: String) -> Bool {
    Array(token.unicodeScalars).starts(with: Array(word.unicodeScalars))
  }

  /// The records that a query finds, the most relevant first.
  func ranked(_ query: RandomQuery) -> [Record] {
    let found = found(query, selections: [:], kinds: Set(RecordKind.allCases))
    let scoring = clauses(of: query).filter { clause in
      let isShort = clause.words.count == 1 && clause.words[0].unicodeScalars.count < 3
      return !clause.isExcluded && !(clause.isOpen && isShort)
    }
    let count = Double(records.count)
    let mean = Double(records.map(length).reduce(0, +)) / count
    let weights = scoring.map { clause in
      let having = Double(records.count { frequency(of: clause, in: $0) > 0 })
      return log(1 + (count - having + 0.5) / (having + 0.5))
    }
    let scores = found.map { record in
      zip(scoring, weights).reduce(0.0) { sum, pair in
        let times = Double(frequency(of: pair.0, in: record))
        let part = 1.2 * (1 - 0.75 + 0.75 * Double(length(of: record)) / mean)
        return sum + pair.1 * times * (1.2 + 1) / (times + part)
      }
    }
    let order = found.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
    return order.map { found[$0] }
  }

  private func length(of record: Record) -> Int { record.fields.map(\.count).reduce(0, +) }
}
