import ConsultationModel
import ConsultationSearch

/// A value that a field has, with what it is called.
struct BruteForceValue: Sendable {
  /// An id, or the value's own words where it has none.
  let value: String
  let name: String
  /// All that a query may call it by, folded.
  let spellings: [[Unicode.Scalar]]

  /// The lack of any.
  static let notStated = BruteForceValue("not stated", name: "Not stated")

  private init(_ value: String, name: String, number: String? = nil) {
    self.value = value
    self.name = name
    spellings = [value, name, number].compactMap(\.self).map(NaiveText.folded)
  }

  /// Those that a consultation lists, then those that only records have, in the order of the file.
  static func all(
    of field: Field, in consultation: Consultation, _ records: [BruteForceRecord]
  ) -> [BruteForceValue] {
    let found = records.flatMap { record in
      // That answers were judged shows by the value's being there, though none is rich.
      field == .evidence && record.record.passage?.evidenceRich != nil
        ? ["rich"] : record.values(of: field)
    }.withoutRepeats
    let listed = listed(of: field, in: consultation, found: Set(found))
    let known = Set(listed.map(\.value))
    return listed
      + found.filter { !known.contains($0) }.map { BruteForceValue($0, name: $0) }
  }

  private static func listed(
    of field: Field, in consultation: Consultation, found: Set<String>
  ) -> [BruteForceValue] {
    switch field {
    case .kind:
      [
        ("quote", "Quotes"), ("response", "Responses"), ("finding", "Findings"),
        ("ask", "Asks"), ("plan", "Plans"), ("figure", "Figures"), ("theme", "Themes"),
        ("event", "Dates"), ("source", "Sources"),
      ].filter { $0.0 != "response" || found.contains("response") }
        .map {
          BruteForceValue($0, name: $1, number: ["ask", "plan"].contains($0) ? "answer" : nil)
        }
    case .theme: consultation.themes.map { BruteForceValue($0.id, name: $0.name) }
    case .type:
      consultation.respondentTypes.map { BruteForceValue($0.id, name: $0.name) }
        + (found.contains("not stated") ? [.notStated] : [])
    case .source: consultation.sources.map { BruteForceValue($0.id, name: $0.title) }
    case .question:
      consultation.questions.map { BruteForceValue($0.id, name: $0.text, number: $0.number) }
    case .status: Answer.Status.allCases.map { BruteForceValue($0.rawValue, name: $0.rawValue) }
    case .attribute(let name):
      consultation.attributes.filter { $0.name == name }.flatMap(\.values)
        .map { BruteForceValue($0, name: $0) }
    case .evidence, .position: []
    }
  }
}
