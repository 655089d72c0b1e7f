extension Consultation {
  /// Every piece of evidence, of each kind of record in the file's order, with where in the record
  /// it stands.
  var allEvidence: [LocatedEvidence] {
    var all = quotes.flatMap { Self.located(.quote, $0.id, $0.evidence) }
    all += findings.flatMap { Self.located(.finding, $0.id, $0.evidence) }
    all += answers.flatMap(Self.located)
    all += figures.flatMap { Self.located(.figure, $0.id, $0.evidence) }
    all += comparisons.flatMap { Self.located(.comparison, $0.id, $0.evidence) }
    all += events.flatMap { Self.located(.event, $0.id, $0.evidence) }
    return all
  }

  private static func located(_ answer: Answer) -> [LocatedEvidence] {
    var all = located(.answer, answer.id, answer.evidence)
    for (index, reply) in answer.replies.enumerated() {
      all += located(.answer, answer.id, reply.evidence, in: "replies[\(index)].")
    }
    for (index, remark) in answer.remarks.enumerated() {
      all += located(.answer, answer.id, remark.evidence, in: "remarks[\(index)].")
    }
    return all
  }

  typealias LocatedEvidence = (
    kind: QuotedText.Kind, record: String, field: String, evidence: Evidence
  )

  /// Where each of a list is, as in its file: a single one may stand there without a list.
  private static func located(
    _ kind: QuotedText.Kind, _ record: String, _ evidence: [Evidence], in part: String = ""
  ) -> [LocatedEvidence] {
    evidence.enumerated().map { index, piece in
      let field = evidence.count == 1 ? "evidence" : "evidence[\(index)]"
      return (kind, record, part + field, piece)
    }
  }

  /// Everything that is to stand word for word in a source: quotations, then excerpts.
  var quotedTexts: [QuotedText] {
    let quotations = quotes.compactMap { passage in
      passage.evidence.source.map {
        QuotedText(
          kind: .quote, record: passage.id, field: QuotedText.quotationField, source: $0,
          text: passage.text)
      }
    }
    let excerpts = allEvidence.compactMap { kind, record, field, evidence in
      evidence.excerpt.map {
        QuotedText(
          kind: kind, record: record, field: "\(field).excerpt", source: evidence.source, text: $0)
      }
    }
    return quotations + excerpts
  }

  /// Whether a passage is known not to be verbatim without a look at its source: its text does
  /// not stand in its own excerpt.
  package func isKnownMisquoted(_ passage: Passage) -> Bool {
    guard let excerpt = passage.evidence.first?.excerpt else { return false }
    return !SourceText(excerpt).contains(passage.text)
  }
}
