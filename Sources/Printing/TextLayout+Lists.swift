import ConsultationModel
import Terminal

extension TextLayout {
  /// Findings under their themes, in the order of the file.
  package mutating func findings(_ findings: [Finding]) {
    for theme in consultation.themes {
      let own = findings.filter { $0.theme == theme.id }
      guard !own.isEmpty else { continue }
      heading(theme.name)
      for one in own {
        gap()
        record(.finding(one), margin: 2)
      }
    }
  }

  /// Asks under their themes, those that follow each other as one thread, then plans.
  package mutating func answers(_ answers: [Answer]) {
    threads(of: answers.filter { $0.kind == .ask })
    let plans = answers.filter { $0.kind == .plan }
    guard !plans.isEmpty else { return }
    title("Plans: announced, and not reported to have been asked for")
    threads(of: plans)
  }

  private mutating func threads(of answers: [Answer]) {
    let threads = Dictionary(
      grouping: consultation.threads(of: answers), by: { $0.answers[0].theme })
    for theme in consultation.themes {
      guard let own = threads[theme.id] else { continue }
      heading(theme.name)
      for thread in own { self.thread(thread) }
    }
  }

  /// An ask and those that follow it, a little further in.
  private mutating func thread(_ thread: AnswerThread) {
    gap()
    record(.answer(thread.answers[0]), margin: 2)
    for follower in thread.answers.dropFirst() {
      set("later, on the same matter:", .dim, margin: 4)
      record(.answer(follower), margin: 4)
    }
  }

  /// Events in the order given, each after its date.
  package mutating func events(_ events: [Event]) {
    for event in events { record(.event(event)) }
  }

  /// Sources with what is known of them, and how many records each gave.
  package mutating func sources(_ sources: [Source], records: (Source) -> Int) {
    for source in sources {
      gap()
      record(.source(source))
      support([Counted(records(source), "record").description], margin: 0)
    }
  }
}
