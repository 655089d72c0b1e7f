extension Query {
  /// The query as a person would say it, part by part: clauses in order, then fieldClauses.
  package var words: [String] { clauses.map(\.description) + fieldClauses.map(\.description) }

  /// What was read otherwise than it may have been meant, a sentence each, in the person's spelling.
  package var remarks: [String] {
    readAsWords.map { "“\($0)” names no field, and was read as words." }
      + passedOver.map { "“\($0)” has no letters or digits to search for; it was passed over." }
  }
}

extension Query.Clause: CustomStringConvertible {
  /// Such as `care…`, `“giving up”`, `without agency`.
  package var description: String {
    let spelling = isPrefix ? spelling + "…" : spelling
    let words =
      switch words {
      case .word: spelling
      case .phrase: "“\(spelling)”"
      }
    return isExcluded ? "without \(words)" : words
  }
}

extension Query.FieldClause: CustomStringConvertible {
  /// Such as `theme: workforce`, `without type: gov…`.
  package var description: String {
    let words = "\(field.name): \(value)" + (isPrefix ? "…" : "")
    return isExcluded ? "without \(words)" : words
  }
}
