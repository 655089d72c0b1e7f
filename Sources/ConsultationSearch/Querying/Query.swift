import ConsultationModel

/// What a person searches for, parsed: clauses that must all match, and fieldClauses by field.
///
/// No text is malformed; `remarks` tells of what was read otherwise than it may have been meant.
package struct Query: Equatable, Sendable {
  /// As the person typed it.
  package let text: String
  package let clauses: [Clause]
  package let fieldClauses: [FieldClause]
  /// The parts of the text, as typed, that name no field before their colon.
  package let readAsWords: [String]
  /// The words and phrases, as typed, that have no letters or digits to search for.
  package let passedOver: [String]

  /// Reads a text, in which names of fields have a meaning.
  package init(_ text: String, fields: [Field] = Field.common) {
    var parser = QueryParser(text, fields: fields)
    parser.parse()
    self.text = text
    clauses = parser.clauses
    fieldClauses = parser.fieldClauses
    readAsWords = parser.readAsWords
    passedOver = parser.passedOver
  }

  /// A word or phrase to look for in records' texts.
  package struct Clause: Equatable, Sendable {
    package var words: Words
    /// Whether the last word also stands for every word that begins with it.
    package var isPrefix: Bool
    /// Whether records with the clause are left out.
    package var isExcluded: Bool
    /// As typed, without minus and quotes.
    package var spelling: String
  }

  /// The folded words of a clause.
  package enum Words: Equatable, Sendable {
    /// One word, which stands for its inflections too.
    case word(String)
    /// Words next to each other in one field, exactly so.
    case phrase([String])
  }

  /// A value that records must, or must not, have in a field.
  package struct FieldClause: Equatable, Sendable {
    package let field: Field
    /// An id or a name, as typed.
    package let value: String
    /// The value as it is compared with ids and names.
    let folded: String
    /// Whether the value may go on.
    package let isPrefix: Bool
    package let isExcluded: Bool

    init(field: Field, value: String, isPrefix: Bool, isExcluded: Bool) {
      self.field = field
      self.value = value
      folded = Folding.folded(value)
      self.isPrefix = isPrefix
      self.isExcluded = isExcluded
    }
  }
}
