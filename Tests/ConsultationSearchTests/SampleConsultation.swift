import ConsultationModel
import ConsultationSearch

/// A small consultation in which each record shows one rule.
enum SampleConsultation {
  static let index = ConsultationIndex(consultation)

  static var consultation: Consultation {
    var consultation = Consultation(title: "Sample")
    consultation.themes = [
      Theme(id: "workforce", name: "Workforce", summary: "Recruitment and retention."),
      Theme(id: "kinship-care", name: "Kinship care"),
      Theme(id: "funding", name: "Funding"),
    ]
    consultation.respondentTypes = [
      RespondentType(id: "senior-leader", name: "Senior leader"),
      RespondentType(id: "practitioner", name: "Practitioner"),
      RespondentType(id: "kinship-carer", name: "Kinship carer"),
    ]
    consultation.sources = [
      Source(id: "psw", title: "Barriers highlighted"), Source(id: "basw", title: "Questions"),
    ]
    consultation.questions = [Question(id: "q1", text: "What would help?")]
    consultation.quotes = quotes
    consultation.findings = [finding]
    consultation.answers = [answer]
    consultation.figures = [figure]
    consultation.events =
      PartialDate("2023").map {
        [Event(id: "event", date: $0, text: "Strategy published")]
      } ?? []
    return consultation
  }

  private static var quotes: [Passage] {
    var burn = Passage(
      id: "burn", text: "Staff burn out, giving up full time employment. Co-design helps workers.",
      themes: ["workforce"])
    burn.respondentType = "practitioner"
    burn.attribution = "A social worker"
    burn.question = "q1"
    burn.evidence = [Evidence(source: "psw", excerpt: "unsearchable")]
    var kin = Passage(
      id: "kin", text: "Kinship families don’t get £2.6bn; 1,000 do.", themes: ["kinship-care"])
    kin.respondentType = "kinship-carer"
    kin.position = "concern"
    kin.evidence = [Evidence(source: "psw")]
    var both = Passage(
      id: "both", text: "My career in the workforce. The 80:20 campaign.",
      themes: ["workforce", "kinship-care", "workforce"])
    both.attribution = "Another"
    return [burn, kin, both]
  }

  private static var finding: Finding {
    var finding = Finding(
      id: "finding", theme: "workforce", text: "Clinical supervision is rare for a worker.")
    finding.respondentType = "senior-leader"
    finding.position = .concern
    return finding
  }

  private static var answer: Answer {
    var answer = Answer(
      id: "answer", theme: "kinship-care", ask: "A financial allowance", askedBy: "Foster families",
      status: .planned)
    var reply = Answer.Reply(text: "Training will follow", by: "Ministers")
    reply.evidence = [Evidence(source: "basw")]
    answer.replies = [reply]
    answer.evidence = [Evidence(source: "psw")]
    return answer
  }

  private static var figure: Figure {
    var figure = Figure(id: "figure", name: "Kinship support", amount: 9_000_000, kind: .pledged)
    figure.note = "Within phase one"
    figure.theme = "kinship-care"
    figure.alsoReported = [Figure.OtherReport(source: "basw")]
    return figure
  }

  /// The ids of the records that a query finds, in the order asked for.
  static func found(
    _ text: String, selections: [Field: Set<String>] = [:],
    kinds: Set<RecordKind> = Set(RecordKind.allCases), order: SearchRequest.Order = .file
  ) -> [String] {
    let request = SearchRequest(
      query: Query(text), kinds: kinds, selections: selections, order: order)
    return index.results(of: request).records.map(\.id)
  }
}
