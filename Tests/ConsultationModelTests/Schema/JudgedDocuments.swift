import JSON
import Testing

@testable import ConsultationModel

/// Documents, good ones and damaged ones, with what a schema and the reader say of each.
struct JudgedDocuments {
  /// The first ones good, eight times as many damaged, and then some of the caller's own.
  let all: [JudgedDocument]

  /// - Parameter faults: What the reader refuses each of some documents for.
  init(
    of schema: FormatSchema, wellFormed: (UInt64) -> JSONValue, others: [[UInt8]] = [],
    faults: ([[UInt8]]) throws -> [[Fault]]
  ) throws {
    let goodCount: UInt64 = 500
    var damage = DocumentDamage(seed: goodCount)
    let good = (0..<goodCount).map { Array(wellFormed($0).text.utf8) }
    let damaged = (goodCount..<goodCount * 9).map { damage.damaged(wellFormed($0)) }
    let texts = good + damaged + others
    let verdicts = try SecondOpinion.verdicts(on: texts, by: schema)
    try #require(verdicts.count == texts.count)
    all = zip(zip(texts, verdicts), try faults(texts)).enumerated().map { position, judged in
      JudgedDocument(
        text: judged.0.0, isGood: position < good.count, verdict: judged.0.1, faults: judged.1)
    }
  }
}

/// A document, and what was said of it.
struct JudgedDocument {
  let text: [UInt8]
  let isGood: Bool
  /// The schema's.
  let verdict: SecondOpinion.Verdict
  /// The reader's; none where it accepts the document.
  let faults: [Fault]

  /// The document and its faults, for the message of a failing test.
  var words: String {
    "\(verdict): \(String(decoding: text.prefix(10_000), as: UTF8.self)) \(faults)"
  }
}
