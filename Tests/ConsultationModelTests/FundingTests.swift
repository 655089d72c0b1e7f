import ConsultationModel
import Testing

@Suite("Figures on a basis, compared")
struct FundingTests {
  private func figure(_ id: String, _ amount: Int, years: Double? = nil, areas: Int? = nil)
    -> Figure
  {
    var figure = Figure(id: id, name: id, amount: amount, kind: .pledged)
    figure.period.years = years
    figure.areas = areas
    return figure
  }

  @Test("A pledge over two years is held against four years of recommendation")
  func perYear() throws {
    let asked = figure("asked", 2_600_000_000, years: 4)
    let given = figure("given", 200_000_000, years: 2)
    let comparison = FigureComparison(asked, against: given, on: .perYear)
    #expect(comparison.ratio == 2.0 / 13)
    #expect(comparison.gap == 550_000_000)
    #expect(comparison.words == "£100m is 15% of £650m; the gap is £550m a year on average.")
  }

  @Test("A basis that a figure lacks gives no ratio and says what is missing")
  func lacking() {
    let asked = figure("asked", 2_600_000_000, years: 4)
    let given = figure("given", 200_000_000, areas: 2)
    let comparison = FigureComparison(asked, against: given, on: .perYear)
    #expect(comparison.ratio == nil)
    #expect(comparison.gap == nil)
    #expect(comparison.words == "Not to be had per year: no period is reported for given.")
  }

  @Test(
    "A period counts its first and its last month",
    arguments: [
      ("2023-07", "2025-03", 1.75), ("2024-04", "2025-03", 1.0), ("2024", "2025", 2.0),
      ("2024-04-06", "2024-04", 1.0 / 12),
    ])
  func months(from: String, to: String, years: Double) {
    let period = Figure.Period(from: PartialDate(from), to: PartialDate(to))
    #expect(period.length == years)
  }

  @Test("Only another amount or another length of time is a conflict")
  func conflicts() {
    var asked = figure("asked", 100, years: 4)
    var same = Figure.OtherReport(source: "same")
    same.amount = 100
    same.period.years = 4
    var longer = Figure.OtherReport(source: "longer")
    longer.period.years = 5
    var more = Figure.OtherReport(source: "more")
    more.amount = 120
    var agreeing = longer
    agreeing.source = "agreeing"
    asked.alsoReported = [same, longer, more, agreeing, Figure.OtherReport(source: "silent")]
    let conflicts = asked.conflictingReports.map { $0.all.map(\.source) }
    #expect(conflicts == [["longer", "agreeing"], ["more"]])
    #expect(asked.value(of: longer, on: .perYear) == 20)
  }

  @Test("A comparison of three figures holds each of two against the first")
  func three() {
    var consultation = Consultation(title: "Three")
    consultation.figures = [figure("a", 10), figure("b", 5), figure("c", 2)]
    consultation.comparisons = [Comparison(id: "abc", title: "ABC", figures: ["a", "b", "c"])]
    let pairs = consultation.comparisons(on: .total)
    #expect(pairs.map(\.other.id) == ["b", "c"])
    #expect(pairs.map(\.ratio) == [0.5, 0.2])
  }

  @Test(
    "A comparison says by how much, whichever is more",
    arguments: [
      (40, "£40 is 40% of £100; the gap is £60 in total."),
      (394, "£394 is 3.9 times £100, £294 more in total."),
      (100, "£100 in total, the same as £100."),
    ])
  func words(other: Int, words: String) {
    let pair = FigureComparison(figure("a", 100), against: figure("b", other), on: .total)
    #expect(pair.words == words)
  }

  @Test("An undated source's figure is later when its own period begins later")
  func laterByPeriod() {
    var consultation = Consultation(title: "Later")
    consultation.published = PartialDate("2023-09-21")
    consultation.sources = [Source(id: "undated", title: "Undated")]
    let later = ["2023-09", "2024-04"].map { from in
      var figure = figure(from, 1)
      figure.evidence = [Evidence(source: "undated")]
      figure.period.from = PartialDate(from)
      return consultation.isLater(figure)
    }
    #expect(later == [false, true])
  }

  @Test("A figure is later when its source is dated after the consultation's own date")
  func later() {
    var consultation = Consultation(title: "Later")
    consultation.published = PartialDate("2023-09-21")
    for (id, date) in [("before", "2023-02"), ("same", "2023-09"), ("after", "2023-10")] {
      var source = Source(id: id, title: id)
      source.published = PartialDate(date)
      consultation.sources.append(source)
    }
    let later = ["before", "same", "after"].map { id in
      var figure = figure(id, 1)
      figure.evidence = [Evidence(source: id)]
      return consultation.isLater(figure)
    }
    #expect(later == [false, false, true])
  }
}
