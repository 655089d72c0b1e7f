/// Of when a status is known, and what came of the matter later.
extension Consultation {
  /// The date of the source that the status of an ask or plan rests on: that of its latest reply
  /// with a status or, where none has one, of its latest reply, or of the ask itself where there is
  /// none. Nil where that source has no date.
  package func statusReported(of answer: Answer) -> PartialDate? {
    statusSource(of: answer)?.published
  }

  /// The source that the status of an ask or plan rests on; nil where none is named.
  package func statusSource(of answer: Answer) -> Source? {
    let replies = answer.repliesInTime
    let latest = answer.status == .answeredInPart ? nil : replies.last { $0.status != nil }
    let evidence = (latest ?? replies.last)?.evidence ?? answer.evidence
    return evidence.source.flatMap(source)
  }

  /// The figures on the matter of an ask or plan that are later than the consultation, by date.
  package func laterFigures(of answer: Answer) -> [Figure] {
    inOrder(answer.figures.compactMap(figure).filter(isLater), date: date)
  }

  /// The figures on the matter of an ask or plan that are no later than the consultation.
  package func figuresOfItsTime(of answer: Answer) -> [Figure] {
    answer.figures.compactMap(figure).filter { !isLater($0) }
  }
}
