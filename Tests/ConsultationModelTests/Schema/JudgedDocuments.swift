import Testing

@testable import ConsultationModel

/// Documents, good ones and damaged ones, with what a schema and the reader say of each.
struct JudgedDocuments {
  struct Judged {
    let text: [UInt8]
    let isGood: Bool
    let verdict: SecondOpinion.Verdict
    /// What the reader refuses it for.
    let faults: [Fault]

    /// The document and its faults, for the message of a failing test.
    var words: String {
      "\(String(decoding: text, as: UTF8.self))\n\(faults.map(\.description))"
    }
  }

  let documents: [Judged]

  /// Generates as many good documents and four times as many damaged ones.
  init(
    _ count: UInt64, by schema: FormatSchema, good: (UInt64) -> JSONValue,
    reader: ([UInt8]) -> [Fault]
  ) throws {
    var damage = DocumentDamage(seed: count)
    let good = (0..<count).map(good)
    let damaged = good.flatMap { document in (0..<4).map { _ in damage.damaged(document) } }
    let texts = good.map { Array($0.text.utf8) } + damaged
    let verdicts = try SecondOpinion.verdicts(on: texts, by: schema.path)
    documents = zip(texts, verdicts).enumerated().map { place, judged in
      Judged(
        text: judged.0, isGood: place < good.count, verdict: judged.1, faults: reader(judged.0))
    }
    #expect(verdicts.count == texts.count)
  }
}
