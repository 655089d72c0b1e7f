extension Consultation {
  /// Every piece of evidence, of each kind of record in the file's order, with its location in the
  /// record.
  var allEvidence: [(kind: QuotedText.Kind, record: String, field: String, evidence: Evidence)] {
    let own = "evidence"
    let replies = answers.flatMap { answer in
      [(QuotedText.Kind.answer, answer.id, own, answer.evidence)]
        + answer.replies.enumerated().map { index, reply in
          (.answer, answer.id, "replies[\(index)].evidence", reply.evidence)
        }
    }
    let all =
      quotes.map { (QuotedText.Kind.quote, $0.id, own, $0.evidence) }
      + findings.map { (.finding, $0.id, own, $0.evidence) } + replies
      + figures.map { (.figure, $0.id, own, $0.evidence) }
      + events.map { (.event, $0.id, own, $0.evidence) }
    return all.compactMap { kind, record, field, evidence in
      evidence.map { (kind, record, field, $0) }
    }
  }

  /// Everything that is to stand word for word in a source: quotations, then excerpts.
  var quotedTexts: [QuotedText] {
    let quotations = quotes.compactMap { passage in
      passage.evidence.map {
        QuotedText(
          kind: .quote, record: passage.id, field: QuotedText.quotationField, source: $0.source,
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
    guard let excerpt = passage.evidence?.excerpt else { return false }
    return !SourceText(excerpt).contains(passage.text)
  }
}
