import ConsultationModel

extension RecordLines {
  /// A passage and, below it, what it answers, who said it, on what, and where it is from.
  func lines(of passage: Passage, _ extent: Extent) -> [RecordLine] {
    var lines = [RecordLine(.quotation, passage.text)]
    lines += [.asides([questionWords(of: passage)]), attributeLine(of: passage)].compactMap(\.self)
    lines.append(
      RecordLine(
        .detail,
        [.init(speaker(of: passage), .speaker)]
          + passage.themes.map { .init(consultation.themeName($0), .aside) }
          + particulars(of: passage).map { .init($0, .aside) },
        end: citation(passage.evidence)))
    guard extent != .brief else { return lines }
    if let attribution = passage.attribution {
      lines.append(RecordLine(.heading, "As the source introduces it"))
      lines.append(RecordLine(.paragraph, attribution))
    }
    return lines
  }

  /// The speaker's type or, where the source gives none, how it introduces the speaker.
  package func speaker(of passage: Passage) -> String {
    let type = consultation.respondentTypeName(passage.respondentType)
    guard passage.respondentType == nil, let attribution = passage.attribution else { return type }
    return "\(type) (introduced as \(attribution))"
  }

  /// The question that a passage answers, after its number; nil for none.
  package func questionWords(of passage: Passage) -> String? {
    passage.question.flatMap(consultation.question).map { question in
      [question.number, question.text].compactMap(\.self).joined(separator: " ")
    }
  }

  private func attributeLine(of passage: Passage) -> RecordLine? {
    let words = passage.attributes.map { "\($0.name): \($0.values.joined(separator: ", "))" }
    return words.isEmpty ? nil : .asides(words)
  }

  /// What else is known of a response beside its words.
  private func particulars(of passage: Passage) -> [String] {
    [
      passage.position, passage.evidenceRich == true ? "brings evidence" : nil,
      passage.repeats > 1
        ? "received \(DecimalWords.grouped(passage.repeats)) times, counted once" : nil,
      passage.date?.words,
    ].compactMap(\.self)
  }
}
