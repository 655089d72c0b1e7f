import ConsultationModel

extension RecordLines {
  /// An ask or plan with what became of it and, in full, what was said of it in order of time.
  func lines(of answer: Answer, _ extent: Extent) -> [RecordLine] {
    let statement = RecordLine(
      .statement, [.init(answer.ask, .own)],
      lead: .init(answer.status.glyph, .status(answer.status)))
    let status = RecordLine(
      .detail,
      [.init(statusWords(of: answer), .status(answer.status))]
        + [answer.due.map { "due \($0.words)" }].compactMap(\.self).map { .init($0, .date) },
      end: extent == .brief ? [.init(askerWords(of: answer), .aside)] : [])
    guard extent != .brief else { return [statement, status] }
    let asker = RecordLine(
      .detail, [.init(askerWords(of: answer), .aside)], end: citation(answer.evidence))
    var lines = [statement, status, asker]
    if let words = answer.words { lines.append(RecordLine(.quotation, words)) }
    lines += answer.repliesInTime.map { reply in
      line(reply.text, by: reply.by, reply.date, reply.status, reply.evidence)
    }
    lines += answer.remarks.map { remark in
      line(remark.text, by: "Remark: \(remark.by)", remark.date, nil, remark.evidence)
    }
    return lines + moneyLines(of: answer)
  }

  /// The status, and of when it is known: `being tested, as reported 21 Sep 2023`.
  package func statusWords(of answer: Answer) -> String {
    let status = answer.status.rawValue
    guard let source = consultation.statusSource(of: answer) else { return status }
    guard let date = source.published else { return "\(status) (its source has no date)" }
    return answer.status == .noAnswerReported
      ? "\(status) as of \(date.words)" : "\(status), as reported \(date.words)"
  }

  /// Who asked, for whom and when; of a plan, that it is one.
  package func askerWords(of answer: Answer) -> String {
    let asked = answer.asked.map { ", \($0.words)" } ?? ""
    guard answer.kind == .ask else { return "plan" + asked }
    let through = answer.through.map { ", through \($0)" } ?? ""
    return "asked by: \(answer.askedBy ?? "not stated")\(through)\(asked)"
  }

  private func line(
    _ text: String, by speaker: String, _ date: PartialDate?, _ status: Answer.Status?,
    _ evidence: [Evidence]
  ) -> RecordLine {
    let head: [RecordLine.Words?] = [
      date.map { .init($0.words, .date) }, .init(speaker, .speaker),
      status.map { .init($0.rawValue, .status($0)) },
    ]
    return RecordLine(
      .reply, head.compactMap(\.self) + [.init(text, .own)], end: citation(evidence))
  }

  /// The money on the matter, what is later than the consultation apart.
  private func moneyLines(of answer: Answer) -> [RecordLine] {
    let groups = [
      ("Money", consultation.figuresOfItsTime(of: answer)),
      ("Later figures", consultation.laterFigures(of: answer)),
    ]
    return groups.filter { !$0.1.isEmpty }.map { name, figures in
      let sums = figures.map { figure in
        let date = consultation.date(of: figure).map { ", \($0.words)" } ?? ""
        return "\(figure.words) (\(figure.name)\(date))"
      }
      return RecordLine(.detail, "\(name): \(sums.joined(separator: "; "))", .aside)
    }
  }
}
