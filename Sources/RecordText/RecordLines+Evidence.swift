import ConsultationModel

extension RecordLines {
  /// What bears a record out: each source with the words it is drawn from, under a heading.
  func evidenceLines(of record: Record) -> [RecordLine] {
    switch record {
    case .answer(let answer): evidenceLines(of: answer)
    case .figure(let figure):
      lines(figure.evidence, heading: "Source")
        + alsoReported(figure.alsoReported.filter { consultation.words(of: $0, on: figure) == nil })
    case .quote, .response, .finding, .event: lines(record.evidence, heading: "Source")
    case .theme, .source: []
    }
  }

  private func evidenceLines(of answer: Answer) -> [RecordLine] {
    let own = lines(
      answer.evidence, heading: answer.kind == .ask ? "Where it was asked" : "Where it is announced"
    )
    let replies = answer.repliesInTime.flatMap { reply in
      let date = reply.date.map { ", \($0.words)" } ?? ""
      return lines(reply.evidence, heading: "Where \(reply.by) replied\(date)")
    }
    let remarks = answer.remarks.flatMap {
      lines($0.evidence, heading: "Where \($0.by) remarks on it")
    }
    return own + replies + remarks
  }

  private func lines(_ evidence: [Evidence], heading: String) -> [RecordLine] {
    evidence.flatMap { piece -> [RecordLine] in
      guard let source = consultation.source(piece.source) else { return [] }
      var lines: [RecordLine] = []
      if let excerpt = piece.excerpt {
        lines.append(RecordLine(.heading, "In the source’s words"))
        lines.append(RecordLine(.paragraph, excerpt))
      }
      lines.append(RecordLine(.heading, heading))
      return lines
        + self.lines(of: .source(source)).map { line in
          line.part == .statement ? RecordLine(.paragraph, line.words) : line
        }
    }
  }

  /// The sources that report a figure just as its own source does.
  private func alsoReported(_ reports: [Figure.OtherReport]) -> [RecordLine] {
    guard !reports.isEmpty else { return [] }
    return [RecordLine(.heading, "Also reported")]
      + reports.map { report in
        RecordLine(.paragraph, consultation.source(report.source)?.citation ?? report.source)
      }
  }
}
