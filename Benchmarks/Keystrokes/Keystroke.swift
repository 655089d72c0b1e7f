import ConsultationFormats
import ConsultationModel
import ConsultationSearch
import JSON

/// One key of a search typed: what was answered, and how long it took.
struct Keystroke {
  var query: String
  var count: Int
  /// How many places are marked in the rows shown.
  var marks: Int
  var time: Duration
  /// How much of the time went by while the rows' texts were read and marked.
  var timeOfMarks: Duration
  var facets: [(field: Field, counts: [SearchResults.FacetCount])]

  /// A JSON object on a line; facets keyed by the names of types, by ids and by attributes' values.
  var json: String {
    let facets = facets.map { field, counts in
      JSONValue.Member(
        field.name,
        .object(
          counts.map { JSONValue.Member(field == .type ? $0.name : $0.value, .integer($0.count)) }))
    }
    let table = Table(
      "keystrokes",
      columns: [
        "query", "count", "facets", "marks", "microseconds", "microsecondsOfMarks",
      ],
      rows: [
        [
          .string(query), .integer(count), .object(facets), .integer(marks),
          .number(time / .microseconds(1)), .number(timeOfMarks / .microseconds(1)),
        ]
      ])
    return Report(table).text(as: .jsonLines)
  }
}
