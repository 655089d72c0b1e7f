import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("Money is compared on a basis, by marks and by date")
struct FundingTests {
  private var funding: Store {
    var dashboard = Store.small()
    dashboard.press("3")
    return dashboard
  }

  private func words(_ dashboard: Store) -> [String] {
    dashboard.state.funding.page.sections.flatMap(\.comparisons).map(\.words)
  }

  @Test("The compared figures come first, then the parts of one, then all others, then the dates")
  func sections() throws {
    let page = funding.state.funding.page
    let given = try #require(funding.state.consultation.figure("given"))
    #expect(
      page.sections.map(\.heading) == [
        .comparison(
          title: "What was asked for, and what was pledged",
          note: "The pledge is for the first winters only."),
        .parts(of: given), .ledger,
      ])
    #expect(
      funding.state.fundingIDs == [
        "asked", "given", "repairs", "training", "fund", "opened", "pledge",
      ])
  }

  @Test("b turns from per year to per area, to the total, and round")
  func basis() {
    var dashboard = funding
    var said = words(dashboard)
    for _ in 0..<3 {
      dashboard.press("b")
      said += words(dashboard)
    }
    let perYear = "£60m is 20% of £300m; the gap is £240m a year on average."
    #expect(
      said == [
        perYear, "£10m is 125% of £8m, £2m more an area on average.",
        "£120m is 10% of £1.2bn; the gap is £1.08bn in total.", perYear,
      ])
  }

  @Test("The arrow keys turn the basis to either side")
  func arrows() {
    var dashboard = funding
    dashboard.press(.left)
    #expect(dashboard.state.basis == .total)
    dashboard.press(.left)
    #expect(dashboard.state.basis == .perArea)
    dashboard.press(.right, "l")
    #expect(dashboard.state.basis == .perYear)
  }

  @Test("Marked figures stand on top in the order of marking, each held against the first")
  func marks() {
    var dashboard = funding
    dashboard.mark("fund")
    dashboard.mark("repairs")
    #expect(dashboard.state.markedFigures == ["fund", "repairs"])
    #expect(dashboard.state.funding.page.sections.first?.heading == .marked)
    #expect(Array(dashboard.state.fundingIDs.prefix(2)) == ["fund", "repairs"])
    dashboard.press("b", "b")
    #expect(words(dashboard).first == "£30m is 75% of £40m; the gap is £10m in total.")
  }

  @Test(
    "Marking keeps the selection on the figure, and a second space takes the mark off",
    arguments: SmallFigures.all.map(\.id))
  func marking(id: String) {
    var dashboard = funding
    dashboard.mark(id)
    #expect(dashboard.state.selectedFunding == id && dashboard.state.markedFigures == [id])
    dashboard.press(" ")
    #expect(dashboard.state.selectedFunding == id && dashboard.state.markedFigures.isEmpty)
    #expect(dashboard.state.fundingIDs == funding.state.fundingIDs)
  }

  @Test("Esc takes the marks off after the filters")
  func takeBack() {
    var dashboard = Store.small()
    dashboard.perform(.openSearch, .edit(.insert("review")), .activate, .show(.funding))
    dashboard.press(" ", .escape)
    #expect(dashboard.state.filters.isEmpty && dashboard.state.markedFigures == ["asked"])
    dashboard.press(.escape)
    #expect(dashboard.state.markedFigures.isEmpty)
    #expect(dashboard.state.action(for: .escape) == nil)
  }

  @Test("What has no value on the basis is said, not guessed")
  func missing() {
    var dashboard = funding
    dashboard.mark("training")
    dashboard.mark("given")
    #expect(words(dashboard).first?.contains("no period is reported for Training") == true)
  }

  @Test("d lists every figure by the date of its source, the file's order within a date")
  func ledger() {
    var dashboard = funding
    dashboard.press("d")
    #expect(dashboard.state.funding.page.sections.map(\.heading) == [.byDate])
    #expect(
      dashboard.state.fundingIDs.dropLast(2) == ["asked", "given", "repairs", "training", "fund"])
    dashboard.press("d")
    #expect(dashboard.state.funding.page == funding.state.funding.page)
  }

  @Test("A source without a date comes last in the ledger")
  func undated() {
    var consultation = SmallConsultation.consultation
    consultation.sources[1].published = nil
    var dashboard = Store.on(consultation)
    dashboard.press("3", "d")
    #expect(
      dashboard.state.fundingIDs.dropLast(2) == ["given", "repairs", "training", "fund", "asked"])
  }

  @Test("Enter opens the selected figure itself, whatever stands above it")
  func card() {
    var dashboard = funding
    dashboard.mark("given")
    dashboard.perform(.select(.figures, 5))
    dashboard.press(.enter)
    #expect(dashboard.state.overlay == .card(RecordID(kind: .figure, index: 0)))
  }
}

extension Store {
  /// Presses space on a figure, wherever it stands.
  fileprivate mutating func mark(_ id: String) {
    guard let row = state.fundingIDs.firstIndex(of: id) else { return }
    perform(.select(.figures, row))
    press(" ")
  }
}
