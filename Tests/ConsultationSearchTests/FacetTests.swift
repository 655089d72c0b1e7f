import ConsultationModel
import Testing

@testable import ConsultationSearch

private func counts(
  _ field: Field, _ query: String, selections: [Field: Set<String>] = [:],
  kinds: Set<RecordKind> = Set(RecordKind.allCases)
) -> [String] {
  let request = SearchRequest(
    query: Query(query), kinds: kinds, selections: selections, facets: [field])
  let facets = SampleConsultation.index.results(of: request).facets[field] ?? []
  return facets.map { "\($0.name) \($0.count)" }
}

struct FacetTests {
  @Test("Every value stands in the order of the file with its count, zeros too")
  func everyValue() {
    #expect(counts(.theme, "") == ["Workforce 4", "Kinship care 5", "Funding 1"])
    #expect(
      counts(.type, "") == ["Senior leader 1", "Practitioner 1", "Kinship carer 1", "Not stated 1"])
    #expect(counts(.theme, "superv") == ["Workforce 1", "Kinship care 0", "Funding 0"])
    #expect(
      counts(.kind, "workers ") == [
        "Quotes 1", "Findings 1", "Asks 0", "Plans 0", "Figures 0", "Themes 0", "Dates 0",
        "Sources 0",
      ])
    #expect(counts(.status, "").filter { !$0.hasSuffix(" 0") } == ["planned 1"])
    #expect(counts(.status, "").count == 7)
    #expect(counts(.attribute("Region"), "") == [])
  }

  @Test("A field's own filters and selections do not change its counts, those of others do")
  func ownFilters() {
    let all = ["Workforce 4", "Kinship care 5", "Funding 1"]
    #expect(counts(.theme, "theme:funding ") == all)
    #expect(counts(.theme, "-theme:workforce ") == all)
    #expect(counts(.theme, "theme:funding ", selections: [.theme: []]) == all)
    #expect(
      counts(.theme, "theme:funding type:practitioner ") == [
        "Workforce 1", "Kinship care 0", "Funding 0",
      ])
    #expect(
      counts(.theme, "", selections: [.type: ["not stated"]]) == [
        "Workforce 1", "Kinship care 1", "Funding 0",
      ])
    #expect(counts(.theme, "", selections: [.type: []]).allSatisfy { $0.hasSuffix(" 0") })
  }

  @Test("Facets count among the kinds asked for")
  func kinds() {
    #expect(
      counts(.theme, "", kinds: [.quote]) == ["Workforce 2", "Kinship care 2", "Funding 0"])
  }

  @Test("Not stated is listed only where a passage lacks a type")
  func notStated() {
    var consultation = SampleConsultation.consultation
    consultation.quotes[2].respondentType = "practitioner"
    let results = ConsultationIndex(consultation).results(of: SearchRequest(facets: [.type]))
    #expect(
      results.facets[.type]?.map(\.value) == ["senior-leader", "practitioner", "kinship-carer"])
  }

  @Test("A value that no list names follows those that one does")
  func unlisted() {
    #expect(counts(.position, "") == ["concern 2"])
    var consultation = SampleConsultation.consultation
    consultation.quotes[0].themes = ["unlisted"]
    let results = ConsultationIndex(consultation).results(of: SearchRequest(facets: [.theme]))
    #expect(results.facets[.theme]?.last == .init(value: "unlisted", name: "unlisted", count: 1))
  }
}
