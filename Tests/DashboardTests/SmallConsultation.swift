import ConsultationModel

/// A consultation small enough to be known by heart: three themes of which one quotes nobody,
/// six quotations, and two sums of which one is reported in two ways.
enum SmallConsultation {
  static var consultation: Consultation {
    var consultation = Consultation(title: "Warm Rooms")
    consultation.subtitle = "shelter in winter"
    consultation.published = PartialDate("2023-11-20")
    consultation.sources = sources
    consultation.respondentTypes = [
      RespondentType(id: "worker", name: "Support worker"),
      RespondentType(id: "tenant", name: "Tenant"),
      RespondentType(id: "leader", name: "Service leader"),
    ]
    consultation.questions = [Question(id: "q3", number: "3", text: "What keeps you warm?")]
    consultation.themes = [
      Theme(id: "staff", name: "Staff", summary: "Respondents asked for steady pay."),
      Theme(id: "rooms", name: "Rooms", summary: "Heating came first, and rent second."),
      Theme(id: "travel", name: "Travel", summary: "Few spoke of travel."),
    ]
    consultation.quotes = quotes
    consultation.findings = findings
    consultation.answers = answers
    consultation.figures = SmallFigures.all
    consultation.comparisons = [SmallFigures.comparison]
    consultation.events = events
    return consultation
  }

  private static var sources: [Source] {
    var gazette = Source(id: "gazette", title: "What they told us")
    gazette.publisher = "The Gazette"
    gazette.published = PartialDate("2023-11-20")
    gazette.url = "https://example.org/gazette/what-they-told-us"
    var review = Source(id: "review", title: "The winter review")
    review.publisher = "Winter Review"
    review.published = PartialDate("2023-01-10")
    review.held = false
    var courier = Source(id: "courier", title: "A fund announced")
    courier.publisher = "The Courier"
    courier.published = PartialDate("2025-02-03")
    courier.held = false
    return [gazette, review, courier]
  }

  private static var quotes: [Passage] {
    var quotes = [
      Passage(
        id: "forms", text: "We spend our evenings on forms, and the forms win.", themes: ["staff"]),
      Passage(
        id: "warmed", text: "A room without heating is one that staff warm with their own money.",
        themes: ["staff", "rooms"]),
      Passage(
        id: "caretaker", text: "My room is warm when the caretaker is paid.", themes: ["rooms"]),
      Passage(id: "rent", text: "Nobody asked us before the rent went up.", themes: ["rooms"]),
      Passage(
        id: "nights", text: "Night shifts are covered by whoever answers the phone.",
        themes: ["staff"]),
      Passage(id: "wages", text: "Wages of £11 an hour keep nobody.", themes: ["staff"]),
    ]
    for (index, type) in ["worker", "worker", "tenant", "tenant", nil, "leader"].enumerated() {
      quotes[index].respondentType = type
      quotes[index].evidence = [Evidence(source: "gazette", excerpt: quotes[index].text)]
    }
    quotes[2].question = "q3"
    quotes[4].attribution = "Another"
    return quotes
  }

  private static var findings: [Finding] {
    var forms = Finding(
      id: "two-thirds", theme: "staff",
      text: "Two thirds of respondents said that forms keep staff from people.")
    forms.share = Share(words: "two thirds", fraction: Fraction(2, 3))
    forms.position = .concern
    var heating = Finding(
      id: "heating", theme: "rooms", text: "Almost half called for heating in every room.")
    heating.share = Share(words: "almost half")
    heating.position = .call
    heating.respondentType = "tenant"
    let bus = Finding(
      id: "bus", theme: "travel", text: "Respondents wanted the last bus to run later.")
    return [forms, heating, bus]
  }

  private static var answers: [Answer] {
    var forms = Answer(
      id: "shorter-forms", theme: "staff", ask: "Shorter forms", askedBy: "support workers",
      status: .beingTested)
    var trial = Answer.Reply(text: "A single page is on trial in two towns.", by: "The ministry")
    trial.date = PartialDate("2024-03")
    trial.status = .beingTested
    forms.replies = [trial]
    forms.due = PartialDate("2025")
    let heating = Answer(
      id: "every-room", theme: "rooms", ask: "Heating in every room", askedBy: "tenants",
      status: .noAnswerReported)
    return [forms, heating]
  }

  private static var events: [Event] {
    var events: [Event] = []
    if let date = PartialDate("2023-05") {
      events.append(Event(id: "opened", date: date, text: "The consultation opened."))
    }
    if let date = PartialDate("2024-01-15") {
      var pledge = Event(id: "pledge", date: date, text: "The pledge was made in Parliament.")
      pledge.theme = "staff"
      events.append(pledge)
    }
    return events
  }
}
