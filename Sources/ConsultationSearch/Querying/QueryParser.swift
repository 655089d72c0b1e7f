import ConsultationModel

/// Reads a query from left to right, clause by clause.
struct QueryParser {
  private(set) var clauses: [Query.Clause] = []
  private(set) var fieldClauses: [Query.FieldClause] = []
  private(set) var readAsWords: [String] = []
  private(set) var passedOver: [String] = []

  private let text: Substring.UnicodeScalarView
  private let fields: [Field]
  private var position: String.Index

  init(_ text: String, fields: [Field]) {
    self.text = text[...].unicodeScalars
    self.fields = fields
    position = text.startIndex
  }

  mutating func parse() {
    while true {
      skip(while: \.properties.isWhitespace)
      if isAtEnd { return }
      readClause()
    }
  }

  private mutating func readClause() {
    let isExcluded = skip("-")
    if isAt("\"") {
      readQuotedClause(isExcluded: isExcluded)
    } else {
      readBareClause(isExcluded: isExcluded)
    }
  }

  /// Reads a phrase, or the name of an attribute that has spaces and its value.
  private mutating func readQuotedClause(isExcluded: Bool) {
    let quoted = readQuoted()
    if isAt(":"), let field = Field(named: quoted.text, among: fields) {
      skip(":")
      return readValue(of: field, isExcluded: isExcluded)
    }
    let words = Tokenizer.tokens(in: quoted.text).map(\.text)
    guard !words.isEmpty else { return passOver(quoted.text) }
    clauses.append(
      Query.Clause(
        words: .phrase(words), isPrefix: !quoted.isClosed, isExcluded: isExcluded,
        spelling: quoted.text))
  }

  private mutating func readBareClause(isExcluded: Bool) {
    let start = position
    skip { !$0.properties.isWhitespace && !Self.is($0, ":") }
    let name = String(text[start..<position])
    guard skip(":") else {
      return addWord(name, isPrefix: isAtEnd, isExcluded: isExcluded)
    }
    if let field = Field(named: name, among: fields) {
      return readValue(of: field, isExcluded: isExcluded)
    }
    let value = readQuotedOrBare()
    let spelling = String(text[start..<position])
    if !name.isEmpty { readAsWords.append(spelling) }
    addWord(spelling, isPrefix: value.isUnfinished, isExcluded: isExcluded)
  }

  private mutating func addWord(_ spelling: String, isPrefix: Bool, isExcluded: Bool) {
    let words = Tokenizer.tokens(in: spelling).map(\.text)
    guard let first = words.first else { return passOver(spelling) }
    clauses.append(
      Query.Clause(
        words: words.count == 1 ? .word(first) : .phrase(words), isPrefix: isPrefix,
        isExcluded: isExcluded, spelling: spelling))
  }

  /// Notes a clause without words, unless it is a bare minus or a pair of quotes.
  private mutating func passOver(_ spelling: String) {
    if spelling.unicodeScalars.allSatisfy(\.properties.isWhitespace) { return }
    passedOver.append(spelling)
  }

  private mutating func readValue(of field: Field, isExcluded: Bool) {
    let value = readQuotedOrBare()
    guard !value.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { return }
    fieldClauses.append(
      Query.FieldClause(
        field: field, value: value.text, isPrefix: value.isUnfinished, isExcluded: isExcluded))
  }

  private mutating func readQuotedOrBare() -> (text: String, isUnfinished: Bool) {
    if isAt("\"") {
      let quoted = readQuoted()
      return (quoted.text, !quoted.isClosed)
    }
    let start = position
    skip { !$0.properties.isWhitespace }
    return (String(text[start..<position]), isAtEnd)
  }

  /// Reads what stands between a quote and the next, or the end.
  private mutating func readQuoted() -> (text: String, isClosed: Bool) {
    skip("\"")
    let start = position
    skip { !Self.is($0, "\"") }
    let quoted = String(text[start..<position])
    return (quoted, skip("\""))
  }

  private var isAtEnd: Bool { position == text.endIndex }

  private func isAt(_ sign: Unicode.Scalar) -> Bool {
    !isAtEnd && Self.is(text[position], sign)
  }

  @discardableResult
  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard isAt(sign) else { return false }
    position = text.index(after: position)
    return true
  }

  private mutating func skip(while isWanted: (Unicode.Scalar) -> Bool) {
    while !isAtEnd, isWanted(text[position]) { position = text.index(after: position) }
  }

  /// Whether a scalar is a sign of the language, as typed on any keyboard.
  private static func `is`(_ scalar: Unicode.Scalar, _ sign: Unicode.Scalar) -> Bool {
    var folded: [Unicode.Scalar] = []
    Folding.fold(scalar) { folded.append($0) }
    return folded == [sign]
  }
}
