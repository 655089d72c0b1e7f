extension Consultation: ReadableRecord {
  static let noun = "a consultation"

  init?(reading record: inout RecordReader) {
    _ = record.required("format", .exactly("greenpaper/1"))
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

    guard let title, let themes else { return nil }
    self.init(title: title)
    self.subtitle = subtitle
    self.organisation = organisation
    self.jurisdiction = jurisdiction
    self.language = language ?? self.language
    self.opened = opened
    self.closed = closed
    self.published = published
    self.sources = sources
    self.respondentTypes = respondentTypes
    self.questions = questions
    self.themes = themes
    self.quotes = quotes
    self.findings = findings
    self.answers = answers
    self.figures = figures
    self.comparisons = comparisons
    self.events = events
  }
}
