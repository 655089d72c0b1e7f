import ArgumentParser
import ConsultationModel
import ConsultationSearch

/// Which passages are asked for.
struct FilterOptions: ParsableArguments {
  @Option(
    name: .customLong("theme"),
    help: ArgumentHelp("Only this theme, by id or name; may be repeated.", valueName: "id"))
  var themes: [String] = []

  @Option(
    name: .customLong("type"),
    help: ArgumentHelp("Only this respondent type; may be repeated.", valueName: "name"))
  var types: [String] = []

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only this value of an attribute; may be repeated.", valueName: "attribute=value"))
  var conditions: [String] = []

  @Option(help: ArgumentHelp("Only what this query finds.", valueName: "query"))
  var search: String?

  /// The request for passages that the options come to. Throws `UnknownName` for unknown values.
  func request(in loaded: LoadedConsultation) throws -> SearchRequest {
    var selections: [Field: Set<String>] = [:]
    let known = loaded.consultation
    for theme in themes {
      selections[.theme, default: []].insert(try KnownValues.themes(of: known).id(of: theme))
    }
    for type in types {
      selections[.type, default: []].insert(try KnownValues.types(of: known).id(of: type))
    }
    for text in conditions {
      let condition = try ValueCondition(text, of: known, in: loaded.engine)
      selections[condition.field, default: []].insert(condition.value)
    }
    return SearchRequest(
      query: loaded.query(search ?? ""), kinds: [.quote, .response], selections: selections)
  }
}

/// Which themes' records are asked for.
struct ThemeOptions: ParsableArguments {
  @Option(
    name: .customLong("theme"),
    help: ArgumentHelp("Only this theme, by id or name; may be repeated.", valueName: "id"))
  var themes: [String] = []

  /// The ids of the themes; empty for all. Throws `UnknownName` for an unknown one.
  func ids(in consultation: Consultation) throws -> Set<String> {
    Set(try themes.map(KnownValues.themes(of: consultation).id))
  }
}

/// How many records are shown at the most.
struct LimitOption: ParsableArguments {
  @Option(help: ArgumentHelp("Show so many at the most; totals count all.", valueName: "n"))
  var limit: Int?

  func validate() throws {
    guard let limit, limit < 0 else { return }
    throw ValidationError("--limit takes a number from 0 up, not \(limit).")
  }

  /// The number as a search engine is asked for it.
  var count: Int { limit ?? .max }
}
