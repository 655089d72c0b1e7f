extension Consultation: ReadableRecord {
  static let noun = "a consultation"

  /// The format of its file.
  static let format = "greenpaper/1"

  init?(reading record: inout RecordReader) {
    _ = record.required("format", .exactly(Self.format))
    let title = record.required("title", .text)
    let subtitle = record.optionalText("subtitle")
    let organisation = record.optionalText("organisation")
    let jurisdiction = record.optionalText("jurisdiction")
    let language = record.optional("language", .languageTag)
    let opened = record.optional("opened", .date)
    let closed = record.optional("closed", .date)
    let published = record.optional("published", .date)
    let sources = record.records("sources", of: Source.self)
    let respondentTypes = record.records("respondentTypes", of: RespondentType.self)
    let questions = record.records("questions", of: Question.self)
    let attributes =
      record.optional("attributes", .namedRecords(of: DeclaredAttribute.self)) ?? []
    let themes = record.required("themes", .records(of: Theme.self))
    let quotes = record.records("quotes", of: Passage.self)
    let findings = record.records("findings", of: Finding.self)
    let answers = record.records("answers", of: Answer.self)
    let figures = record.records("figures", of: Figure.self)
    let comparisons = record.records("comparisons", of: Comparison.self)
    let events = record.records("events", of: Event.self)

    record.refuse("opened", opened, after: "closed", closed)
    record.refuseCircles(in: .themes, along: "parent")
    record.refuseCircles(in: .figures, along: "partOf")
    record.refuseCircles(in: .answers, along: "follows")

    guard let title, let themes else { return nil }
    // A variable of its own, since in an initializer nothing that follows from a list is kept up.
    var consultation = Consultation(title: title)
    consultation.subtitle = subtitle
    consultation.organisation = organisation
    consultation.jurisdiction = jurisdiction
    consultation.language = language ?? consultation.language
    consultation.opened = opened
    consultation.closed = closed
    consultation.published = published
    consultation.sources = sources
    consultation.respondentTypes = respondentTypes
    consultation.questions = questions
    consultation.attributes = attributes
    consultation.themes = themes
    consultation.quotes = quotes
    consultation.findings = findings
    consultation.answers = answers
    consultation.figures = figures
    consultation.comparisons = comparisons
    consultation.events = events
    self = consultation
  }
}
