import ConsultationModel

/// The money of the small consultation: two sums that are compared, the parts of one of them, and
/// a later one.
///
/// The review asked for £300m a year, or £8m an area; £60m a year, or £10m an area, was pledged.
/// Were the £1.2bn for five years, as the Courier has it, it would be £240m a year.
enum SmallFigures {
  static var all: [Figure] {
    var training = part("training", "Training of staff", 6_000_000)
    training.people = 900
    var repairs = part("repairs", "Heating repairs", 30_000_000)
    repairs.areas = 12
    repairs.theme = "rooms"
    return [later, recommended, pledged, repairs, training]
  }

  static var comparison: Comparison {
    Comparison(
      id: "asked-and-pledged", title: "What was asked for, and what was pledged",
      figures: ["asked", "given"], note: "The pledge is for the first winters only.")
  }

  private static var recommended: Figure {
    var figure = Figure(
      id: "asked", name: "Asked for by the review", amount: 1_200_000_000, kind: .recommended)
    figure.period.years = 4
    figure.areas = 150
    figure.evidence = [Evidence(source: "review")]
    var other = Figure.OtherReport(source: "courier")
    other.period.years = 5
    figure.alsoReported = [other]
    return figure
  }

  private static var pledged: Figure {
    var figure = Figure(id: "given", name: "Pledged", amount: 120_000_000, kind: .pledged)
    figure.period.years = 2
    figure.areas = 12
    figure.areasWords = "twelve towns"
    figure.evidence = [Evidence(source: "gazette", excerpt: "£120 million over two years")]
    return figure
  }

  private static func part(_ id: String, _ name: String, _ amount: Int) -> Figure {
    var figure = Figure(id: id, name: name, amount: amount, kind: .pledged)
    figure.partOf = "given"
    figure.evidence = [Evidence(source: "gazette")]
    return figure
  }

  /// First in the file, last by date.
  private static var later: Figure {
    var figure = Figure(id: "fund", name: "Winter fund", amount: 40_000_000, kind: .allocated)
    figure.period.from = PartialDate("2025-04")
    figure.period.to = PartialDate("2026-03")
    figure.evidence = [Evidence(source: "courier")]
    return figure
  }
}
