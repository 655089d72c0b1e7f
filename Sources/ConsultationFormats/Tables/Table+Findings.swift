import ConsultationModel
import JSON

extension Table {
  /// Findings, each with its share in words and, where the words are a number, as a fraction.
  package static func findings(_ findings: [Finding]) -> Table {
    Table(
      "findings",
      columns: [
        "id", "theme", "text", Column("share", keys: ["words", "fraction", "approximate"]),
        "position", "source",
      ],
      rows: findings.map { finding in
        [
          .string(finding.id), .string(finding.theme), .string(finding.text),
          finding.share.map(share) ?? .null, .text(finding.position?.rawValue),
          .text(finding.evidence.source),
        ]
      })
  }

  private static func share(_ share: Share) -> JSONValue {
    let fraction = share.fraction.map { fraction in
      JSONValue.array([.integer(fraction.numerator), .integer(fraction.denominator)])
    }
    return .object([
      JSONValue.Member("words", .string(share.words)),
      JSONValue.Member("fraction", fraction ?? .null),
      JSONValue.Member("approximate", .boolean(share.approximate)),
    ])
  }
}
