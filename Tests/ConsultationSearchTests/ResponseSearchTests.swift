import ConsultationModel
import Testing

@testable import ConsultationSearch

/// The sample with responses after its quotes.
private let index = ConsultationIndex(consultation, responses: responses)

private var consultation: Consultation {
  var consultation = SampleConsultation.consultation
  consultation.questions = [
    Question(id: "q1", number: "1a", text: "What would help?"),
    Question(id: "q2", number: "2", text: "Anything else?"),
  ]
  return consultation
}

private var responses: [Passage] {
  var carer = Passage(id: "carer", text: "Respite helps workers", themes: ["kinship-care"])
  carer.respondentType = "kinship-carer"
  carer.respondent = "unsearchable"
  carer.question = "q1"
  carer.position = "agree"
  carer.evidenceRich = true
  carer.repeats = 12
  carer.attributes = [
    Attribute(name: "Region", values: ["Wales", "North East"]),
    Attribute(name: "Age group", values: ["18 to 24"]),
  ]
  var blank = Passage(id: "blank", text: "", themes: [])
  blank.question = "q2"
  blank.evidenceRich = false
  blank.attributes = [Attribute(name: "Region", values: ["London", "Wales"])]
  return [carer, blank]
}

private func found(_ text: String, selections: [Field: Set<String>] = [:]) -> [String] {
  let request = SearchRequest(
    query: Query(text, fields: index.fields), kinds: [.quote, .response],
    selections: selections, order: .file)
  return index.results(of: request).records.map(\.id)
}

private func counts(_ field: Field, _ text: String = "") -> [String] {
  let request = SearchRequest(
    query: Query(text, fields: index.fields), kinds: [.quote, .response], facets: [field])
  return index.results(of: request).facets[field]?.map { "\($0.name) \($0.count)" } ?? []
}

struct ResponseSearchTests {
  @Test("The engine names the attributes, in the order of the file")
  func attributes() {
    #expect(index.attributes == ["Region", "Age group"])
    #expect(SampleConsultation.index.attributes == [])
  }

  @Test(
    "Responses are found by their text and by each of their fields",
    arguments: [
      ("", ["burn", "kin", "both", "carer", "blank"]),
      ("worker ", ["burn", "carer"]),
      ("unsearchable", []),
      ("kind:response ", ["carer", "blank"]),
      ("kind:quote ", ["burn", "kin", "both"]),
      ("theme:kinship-care worker ", ["carer"]),
      ("type:\"not stated\"", ["both", "blank"]),
      ("question:1a ", ["burn", "carer"]),
      ("question:1A question:2 ", ["burn", "carer", "blank"]),
      ("question:1 ", []),
      ("question:1", ["burn", "carer"]),
      ("question:q2 ", ["blank"]),
      ("question:\"anything else?\"", ["blank"]),
      ("position:agree ", ["carer"]),
      ("evidence:rich ", ["carer"]),
      ("-evidence:rich kind:response ", ["blank"]),
      ("region:\"not stated\" ", ["burn", "kin", "both"]),
      ("region:\"not stated\" region:london ", ["burn", "kin", "both", "blank"]),
      ("-\"age group\":\"Not stated\" ", ["carer"]),
      ("theme:\"not stated\" ", ["blank"]),
      ("kind:\"not stated\" ", []),
      ("region:wales ", ["carer", "blank"]),
      ("region:wales -region:london ", ["carer"]),
      ("Region:\"north east\"", ["carer"]),
      ("region:nor", ["carer"]),
      ("region:north ", []),
      ("\"age GROUP\":\"18 to 24\"", ["carer"]),
      ("region:london region:\"north east\" ", ["carer", "blank"]),
      ("region:london \"age group\":\"18 to 24\" ", []),
    ] as [(String, [String])])
  func fields(query: String, ids: [String]) {
    #expect(found(query) == ids)
  }

  @Test("An attribute's values are chosen beside the query, too")
  func selections() {
    #expect(found("", selections: [.attribute("Region"): ["London"]]) == ["blank"])
    #expect(found("kind:quote ", selections: [.attribute("Region"): ["Wales"]]) == [])
  }

  @Test("A record counts once for each of its values, and once where it stands for many")
  func facets() {
    #expect(counts(.attribute("Region")) == ["Wales 2", "North East 1", "London 1"])
    #expect(
      counts(.attribute("Region"), "position:agree ") == ["Wales 1", "North East 1", "London 0"])
    #expect(counts(.attribute("Age group"), "kind:quote ") == ["18 to 24 0"])
    #expect(counts(.kind).prefix(2) == ["Quotes 3", "Responses 2"])
    #expect(counts(.type).last == "Not stated 2")
    #expect(counts(.evidence) == ["rich 1"])
    #expect(counts(.evidence, "region:london ") == ["rich 0"])
    #expect(counts(.question) == ["What would help? 2", "Anything else? 1"])
  }

  @Test("A crosstab takes an attribute for its columns, with a last one for those without")
  func crosstab() {
    let request = SearchRequest(kinds: [.quote, .response])
    let table = index.crosstab(of: request, rows: .theme, columns: .attribute("Region"))
    #expect(table.columns.map(\.name) == ["Wales", "North East", "London", "Not stated"])
    #expect(table.columns.map(\.base) == [2, 1, 1, 3])
    #expect(table.rows.first { $0.value == "kinship-care" }?.cells == [1, 1, 0, 2])
  }

  @Test("An attribute called as a common field leaves that field as it is")
  func likeCommonField() {
    var responses = responses
    responses[0].attributes = [Attribute(name: "Theme", values: ["workforce"])]
    let index = ConsultationIndex(consultation, responses: responses)
    let query = Query("theme:workforce ", fields: index.fields)
    let found = index.results(of: SearchRequest(query: query, kinds: [.response]))
    #expect(found.total == 0)
    let facets = index.results(of: SearchRequest(facets: [.attribute("Theme")])).facets
    #expect(facets[.attribute("Theme")]?.map(\.count) == [1])
  }
}
