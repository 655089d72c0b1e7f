import ConsultationModel
import JSON

extension Table {
  /// Figures with their totals, and what they are a year and an area where that can be had.
  package static func figures(_ figures: [Figure], in consultation: Consultation)
    -> Table
  {
    Table(
      "figures",
      columns: [
        "id", "name", "kind", "nature", "amount", "years", "perYear", "areas", "perArea", "partOf",
        "mayInclude", "alsoReported", "caveats", "source",
      ],
      rows: figures.map { figure in
        [
          .string(figure.id), .string(figure.name), .string(figure.kind.rawValue),
          .text(figure.nature?.rawValue), .integer(figure.amount), .amount(figure.period.length),
          .amount(figure.value(on: .perYear)), .count(figure.areas),
          .amount(figure.value(on: .perArea)), .text(figure.partOf),
          .array(figure.mayInclude.map(JSONValue.string)),
          .array(figure.alsoReported.map { report($0, of: figure) }),
          .array(consultation.caveats(of: figure).map(JSONValue.string)),
          .text(figure.evidence.source),
        ]
      })
  }

  private static func report(_ report: Figure.OtherReport, of figure: Figure) -> JSONValue {
    .object([
      JSONValue.Member("amount", .integer(report.amount ?? figure.amount)),
      JSONValue.Member("years", .amount(report.period.length)),
      JSONValue.Member("words", .text(report.words)),
      JSONValue.Member("source", .string(report.source)),
    ])
  }

  /// Comparisons of two figures each, the measure first.
  package static func comparisons(
    _ comparisons: [FigureComparison], in consultation: Consultation
  ) -> Table {
    Table(
      "comparisons",
      columns: ["id", "title", "figures", "ratio", "gap", "caveats"],
      rows: comparisons.map { comparison in
        [
          .string(comparison.id), .string(comparison.title),
          .array([.string(comparison.measure.id), .string(comparison.other.id)]),
          .amount(comparison.ratio), .amount(comparison.gap),
          .array(comparison.caveats(in: consultation).map(JSONValue.string)),
        ]
      })
  }
}
