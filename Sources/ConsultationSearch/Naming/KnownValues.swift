import ConsultationModel
import PlainText

/// The values that a field has in a consultation, by which a person's spelling is understood.
package struct KnownValues {
  private let noun: String
  /// Whether values are told by their names, rather than by ids that are shorter.
  private let isNamed: Bool
  private let values: [Value]

  private struct Value {
    let id: String
    let name: String
  }

  private init(noun: String, isNamed: Bool = true, values: [Value]) {
    self.noun = noun
    self.isNamed = isNamed
    self.values = values
  }

  package static func themes(of consultation: Consultation) -> KnownValues {
    KnownValues(
      noun: "theme", values: consultation.themes.map { Value(id: $0.id, name: $0.name) })
  }

  /// The respondent types, not stated among them.
  package static func types(of consultation: Consultation) -> KnownValues {
    let stated = consultation.respondentTypes.map { Value(id: $0.id, name: $0.name) }
    return KnownValues(noun: "respondent type", values: stated).withNotStated
  }

  package static func figures(of consultation: Consultation) -> KnownValues {
    KnownValues(
      noun: "figure", isNamed: false,
      values: consultation.figures.map { Value(id: $0.id, name: $0.name) })
  }

  package static let statuses = KnownValues(
    noun: "status", values: Answer.Status.allCases.map { Value(id: $0.rawValue, name: $0.rawValue) }
  )

  /// The values that records have of any field, as a search engine counts them.
  package static func values(
    of field: Field, called noun: String, in engine: any SearchEngine
  ) throws(EngineFailure) -> KnownValues {
    let counts = try engine.search(SearchRequest(facets: [field], limit: 0)).facets[field] ?? []
    return KnownValues(noun: noun, values: counts.map { Value(id: $0.value, name: $0.name) })
  }

  /// The same values, and the lack of any.
  package var withNotStated: KnownValues {
    let notStated = Value(id: Field.notStated, name: RespondentType.notStated)
    return KnownValues(noun: noun, isNamed: isNamed, values: values + [notStated])
  }

  /// The id of the value that a person means by its id or its name, in any spelling that folds to
  /// it. Throws `UnknownName` with the values there are.
  package func id(of text: String) throws(UnknownName) -> String {
    let folded = Folding.folded(text)
    let match =
      values.first { Folding.folded($0.id) == folded }
      ?? values.first { Folding.folded($0.name) == folded }
    if let match { return match.id }
    throw UnknownName(refusal(of: text))
  }

  private func refusal(of text: String) -> String {
    guard !values.isEmpty else {
      return "There is no \(noun) \(text.quoted()), nor any other: the consultation names none."
    }
    let hint = nearest(to: text).map { " Did you mean \($0.quoted())?" } ?? ""
    let known = values.prefix(Self.limit).map { (isNamed ? $0.name : $0.id).quoted() }.joined(
      separator: ", ")
    let rest = values.count > Self.limit ? " and \(values.count - Self.limit) more" : ""
    return "There is no \(noun) \(text.quoted()).\(hint) Known: \(known)\(rest)."
  }

  /// The name that a person may have meant: by its id, by itself, or by one of its words.
  private func nearest(to text: String) -> String? {
    let wholes = values.flatMap { [($0.id, $0), ($0.name, $0)] }
    let words = values.flatMap { value in
      value.name.split { !$0.isLetter }.filter { $0.count > 3 }.map { (String($0), value) }
    }
    for spellings in [wholes, words] {
      if let nearest = Suggestion.nearest(to: text, among: spellings.map(\.0)) {
        return spellings.first { $0.0 == nearest }.map { isNamed ? $0.1.name : $0.1.id }
      }
    }
    return nil
  }

  private static let limit = 40
}
