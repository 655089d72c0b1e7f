import ConsultationModel

@testable import ConsultationSearch

/// The rules of a search read anew, record by record, with no index.
struct NaiveSearch {
  struct Record {
    var reference: RecordID
    /// The tokens of each searched field.
    var fields: [[String]]
    var values: [Field: Set<String>]
  }

  let records: [Record]
  /// What each field's values are also called, by their ids.
  let listed: [Field: [String: [String]]]
  let stemmer: Stemmer?

  init(_ consultation: Consultation, _ responses: [Passage]) {
    records = Self.records(of: consultation, responses)
    let names: [Field: [(String, [String?])]] = [
      .theme: consultation.themes.map { ($0.id, [$0.name]) },
      .type: consultation.respondentTypes.map { ($0.id, [$0.name]) }
        + [("not stated", ["Not stated"])],
      .source: consultation.sources.map { ($0.id, [$0.title]) },
      .question: consultation.questions.map { ($0.id, [$0.text, $0.number]) },
      .kind: [
        ("quote", ["Quotes"]), ("response", ["Responses"]), ("finding", ["Findings"]),
        ("answer", ["Asks and answers"]), ("figure", ["Figures"]), ("theme", ["Themes"]),
        ("event", ["Dates"]), ("source", ["Sources"]),
      ],
    ]
    listed = names.mapValues { values in
      Dictionary(uniqueKeysWithValues: values.map { ($0, $1.compactMap(\.self)) })
    }
    stemmer = consultation.language.hasPrefix("en") ? Stemmer() : nil
  }

  /// The records that match a query and selections; those on one field may be passed over.
  func found(
    _ query: RandomQuery, selections: [Field: Set<String>], kinds: Set<RecordKind>,
    passingOver ignored: Field? = nil
  ) -> [Record] {
    records.filter { record in
      kinds.contains(record.reference.kind)
        && selections.allSatisfy { field, chosen in
          field == ignored || !chosen.isDisjoint(with: record.values[field] ?? [])
        }
        && hasClauses(record, of: query) && hasValues(record, of: query, passingOver: ignored)
    }
  }

  private func hasClauses(_ record: Record, of query: RandomQuery) -> Bool {
    clauses(of: query).allSatisfy { (frequency(of: $0, in: record) > 0) != $0.isExcluded }
  }

  /// The values that a filter finds a record by, the lack of any among them.
  private func values(of record: Record, in field: Field) -> Set<String> {
    let values = record.values[field] ?? []
    let isPassage = [.quote, .response].contains(record.reference.kind)
    let isAlwaysStated = [.kind, .type, .evidence, .status].contains(field)
    return values.isEmpty && isPassage && !isAlwaysStated ? ["not stated"] : values
  }

  private func hasValues(
    _ record: Record, of query: RandomQuery, passingOver ignored: Field?
  ) -> Bool {
    var eitherOf: [Field: Bool] = [:]
    for (place, part) in query.parts.enumerated() {
      guard case .value(let field, let value) = part.content, field != ignored else { continue }
      let wanted = NaiveText.folded(value)
      if wanted.allSatisfy(\.properties.isWhitespace) { continue }
      let isOpen = query.isUnfinished && place == query.parts.count - 1
      let has = values(of: record, in: field).contains { id in
        ([id] + (listed[field]?[id] ?? [])).map(NaiveText.folded).contains {
          $0 == wanted || isOpen && $0.starts(with: wanted)
        }
      }
      if part.isExcluded {
        if has { return false }
      } else {
        eitherOf[field] = has || eitherOf[field] ?? false
      }
    }
    return eitherOf.values.allSatisfy(\.self)
  }
}
