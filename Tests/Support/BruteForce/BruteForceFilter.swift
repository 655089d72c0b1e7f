import ConsultationModel
import ConsultationSearch

/// Which records a request asks for.
struct BruteForceFilter {
  private let request: SearchRequest
  private let words: BruteForceWords
  private let marks: [FieldMarks]

  /// What is asked of one field.
  private struct FieldMarks {
    let field: Field
    /// The values that the query names; nil where it names none. "not stated" is the lack of any.
    var wanted: Set<String>?
    var excluded: Set<String> = []
  }

  init(_ request: SearchRequest, in engine: BruteForceEngine) {
    self.request = request
    words = BruteForceWords(of: request.query, areEnglish: engine.isEnglish)
    let clauses = request.query.fieldClauses
    marks = clauses.map(\.field).withoutRepeats.map { field in
      var marks = FieldMarks(field: field)
      for clause in clauses where clause.field == field {
        let named = Self.values(named: clause, in: engine)
        if clause.isExcluded {
          marks.excluded.formUnion(named)
        } else {
          marks.wanted = (marks.wanted ?? []).union(named)
        }
      }
      return marks
    }
  }

  private static func values(
    named clause: Query.FieldClause, in engine: BruteForceEngine
  ) -> Set<String> {
    let wanted = NaiveText.folded(clause.value)
    let values = (engine.values[clause.field] ?? []) + [.notStated]
    return Set(
      values.filter { value in
        value.spellings.contains {
          $0 == wanted || clause.isPrefix && $0.starts(with: wanted)
        }
      }.map(\.value))
  }

  /// Whether a record is asked for. Where the values of a field are counted that may be chosen
  /// instead of others, only the request's requirements of that field are heeded.
  func admits(_ record: BruteForceRecord, choosing chosen: Field? = nil) -> Bool {
    request.kinds.contains(record.id.kind)
      && request.selections.allSatisfy { field, values in
        field == chosen || has(record, oneOf: values, in: field)
      }
      && request.requirements.allSatisfy { field, values in
        values.allSatisfy { has(record, oneOf: [$0], in: field) }
      }
      && marks.allSatisfy { $0.field == chosen || admits(record, by: $0) }
      && words.match(record)
  }

  /// Whoever chooses the lack of any value means every record that has none.
  private func has(_ record: BruteForceRecord, oneOf values: Set<String>, in field: Field) -> Bool {
    let own = record.values(of: field)
    return own.contains(where: values.contains)
      || own.isEmpty && field != .type && values.contains("not stated")
  }

  /// A query that names the lack of a value means passages that could have one.
  private func admits(_ record: BruteForceRecord, by marks: FieldMarks) -> Bool {
    var own = record.values(of: marks.field)
    let canLackValue = ![.kind, .type, .evidence, .status].contains(marks.field)
    let isPassage = record.id.kind == .quote || record.id.kind == .response
    if own.isEmpty, canLackValue, isPassage { own = ["not stated"] }
    return marks.wanted.map { own.contains(where: $0.contains) } ?? true
      && !own.contains(where: marks.excluded.contains)
  }
}
