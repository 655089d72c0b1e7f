import Testing

@testable import ConsultationSearch

/// A clause as a test writes it: a minus excludes, a star begins, quotes enclose a phrase.
private func written(_ clause: Query.Clause) -> String {
  let words =
    switch clause.words {
    case .word(let word): word
    case .phrase(let words): "\"\(words.joined(separator: " "))\""
    }
  return (clause.isExcluded ? "-" : "") + words + (clause.isPrefix ? "*" : "")
}

private func written(_ filter: Query.FieldClause) -> String {
  (filter.isExcluded ? "-" : "") + "\(filter.field.name)=\(filter.value)"
    + (filter.isPrefix ? "*" : "")
}

struct QueryTests {
  @Test(
    "A query reads as clauses",
    arguments: [
      ("", []),
      ("   ", []),
      ("care", ["care*"]),
      ("care ", ["care"]),
      ("care\u{3000}home\t", ["care", "home"]),
      ("Care HOME", ["care", "home*"]),
      ("co-design", ["\"co design\"*"]),
      ("co-design ", ["\"co design\""]),
      ("co-", ["co*"]),
      ("社会", ["\"社 会\"*"]),
      ("社", ["社*"]),
      ("1,0", ["10*"]),
      ("don’t ", ["don't"]),
      ("\"giving up full\"", ["\"giving up full\""]),
      ("“giving up full” ", ["\"giving up full\""]),
      ("\"giving up fu", ["\"giving up fu\"*"]),
      ("\"giving up ", ["\"giving up\"*"]),
      ("\"care\"", ["\"care\""]),
      ("\"care\" home", ["\"care\"", "home*"]),
      ("\"care\"home", ["\"care\"", "home*"]),
      ("\"", []),
      ("\"\" care ", ["care"]),
      ("-care", ["-care*"]),
      ("-care ", ["-care"]),
      ("–care ", ["-care"]),
      ("-\"burn out\" x", ["-\"burn out\"", "x*"]),
      ("-\"burn o", ["-\"burn o\"*"]),
      ("care -", ["care"]),
      ("- care", ["care*"]),
      ("care & home ", ["care", "home"]),
      ("care care ", ["care", "care"]),
    ] as [(String, [String])])
  func clauses(text: String, clauses: [String]) {
    let query = Query(text)
    #expect(query.clauses.map(written) == clauses)
    #expect(query.fieldClauses.isEmpty)
    #expect(query.readAsWords.isEmpty)
    #expect(query.text == text)
  }

  @Test(
    "A query reads as filters",
    arguments: [
      ("theme:workforce ", ["theme=workforce"]),
      ("theme:work", ["theme=work*"]),
      ("Theme:Work type:x ", ["theme=Work", "type=x"]),
      ("theme:“Kinship care”", ["theme=Kinship care"]),
      ("theme:\"Kinship ca", ["theme=Kinship ca*"]),
      ("-theme:workforce ", ["-theme=workforce"]),
      ("-theme:work", ["-theme=work*"]),
      ("theme:", []),
      ("theme: -type: ", []),
      ("theme:\"\" type:\" \" ", []),
      ("theme:\"", []),
      ("evidence:rich kind:quote ", ["evidence=rich", "kind=quote"]),
      ("status:planned position:call ", ["status=planned", "position=call"]),
      ("source:a:b question:q1 ", ["source=a:b", "question=q1"]),
      ("region:north ", ["Region=north"]),
      ("\"Age group\":\"18 to 24\" ", ["Age group=18 to 24"]),
    ] as [(String, [String])])
  func filters(text: String, filters: [String]) {
    let query = Query(text, fields: Field.common + [.attribute("Region"), .attribute("Age group")])
    #expect(query.fieldClauses.map(written) == filters)
    #expect(query.clauses.isEmpty)
    #expect(query.readAsWords.isEmpty)
  }

  @Test(
    "An unknown field is read as plain words, and said to be",
    arguments: [
      ("80:20", ["\"80 20\"*"], ["80:20"]),
      ("80:20 ", ["\"80 20\""], ["80:20"]),
      ("-colour:red x ", ["-\"colour red\"", "x"], ["colour:red"]),
      ("colour: ", ["colour"], ["colour:"]),
      ("colour:\"dark red\" ", ["\"colour dark red\""], ["colour:\"dark red\""]),
      ("colour:\"dark r", ["\"colour dark r\"*"], ["colour:\"dark r"]),
      (":red ", ["red"], []),
      ("\"colour\":red ", ["\"colour\"", "red"], []),
      ("https://example.org ", ["\"https example org\""], ["https://example.org"]),
    ] as [(String, [String], [String])])
  func unknownFields(text: String, clauses: [String], readAsWords: [String]) {
    let query = Query(text)
    #expect(query.clauses.map(written) == clauses)
    #expect(query.readAsWords == readAsWords)
    #expect(query.fieldClauses.isEmpty)
  }

  @Test(
    "A word or phrase without letters and digits is passed over, and said to be",
    arguments: [
      ("£", ["£"]), ("-£ care", ["£"]), ("care & home ", ["&"]), ("\"?!\" ", ["?!"]),
      (": ", [":"]), ("- care", []), ("\"\" \" \"", []), ("theme: type:\"\"", []),
      ("type:£ ", []),
    ] as [(String, [String])])
  func passedOver(text: String, passedOver: [String]) {
    #expect(Query(text).passedOver == passedOver)
  }

  @Test("What was read otherwise than meant is told in sentences")
  func remarks() {
    #expect(
      Query("80:20 £ ").remarks == [
        "“80:20” names no field, and was read as words.",
        "“£” has no letters or digits to search for; it was passed over.",
      ])
    #expect(Query("theme:workforce care -").remarks == [])
  }

  @Test("A query is told in words")
  func words() {
    #expect(
      Query("Care -agency \"giving up\" theme:workforce -type:gov").words == [
        "Care", "without agency", "“giving up”", "theme: workforce", "without type: gov…",
      ])
    #expect(Query("\"giving u").words == ["“giving u…”"])
  }
}
