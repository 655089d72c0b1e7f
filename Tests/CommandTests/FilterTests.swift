import Foundation
import Testing

@Suite("Choosing records")
struct FilterTests {
  private func quotes(_ arguments: String...) throws -> [[String: Any]] {
    let outcome = try Program.run(["quotes", "--format", "json"] + arguments)
    let quotes = try outcome.records("quotes")
    if !arguments.contains("--limit") {
      #expect(try outcome.json()["total"] as? Int == quotes.count)
    }
    return quotes
  }

  @Test(
    "One kinship carer is quoted, by name, id or attribute",
    arguments: [
      ["--type", "Kinship carer"], ["--type", "kinship-carer"], ["--type", "KINSHIP CARER"],
      ["--where", "Respondent type=Kinship carer"], ["--where", "respondent TYPE = kinship carer"],
    ])
  func kinshipCarer(filter: [String]) throws {
    let found = try quotes(filter[0], filter[1])
    #expect(found.count == 1)
    #expect(found.first?["respondentType"] as? String == "Kinship carer")
    #expect((found.first?["text"] as? String)?.contains("giving up full time employment") == true)
  }

  @Test("Values of one filter add up, filters of two kinds both have to match")
  func combined() throws {
    let carer = try quotes("--type", "Kinship carer").count
    let leader = try quotes("--type", "Senior leader").count
    #expect(
      try quotes("--type", "Kinship carer", "--type", "Senior leader").count == carer + leader)
    #expect(try quotes("--type", "Kinship carer", "--theme", "workforce").isEmpty)
    #expect(try quotes("--theme", "Kinship care", "--type", "Kinship carer").count == carer)
    #expect(try quotes("--type", "Senior leader", "--search", "financial").count == 1)
  }

  @Test("A speaker of no stated type is found as such")
  func notStated() throws {
    let found = try quotes("--type", "not stated")
    #expect(found.map { $0["attribution"] as? String } == ["Another"])
    #expect(found.first?["respondentType"] as? String == "Not stated")
  }

  @Test("The last word of a query is a prefix, unless something follows it")
  func prefix() throws {
    #expect(try quotes("--search", "clinical superv").count == 1)
    #expect(try quotes("--search", "clinical superv ").isEmpty)
  }

  @Test("A limit shows fewer and counts all")
  func limit() throws {
    let all = try quotes().count
    let outcome = try Program.run("quotes", "--limit", "2", "--format", "json")
    #expect(try outcome.json()["total"] as? Int == all)
    #expect(try outcome.records("quotes").count == 2)
    let none = try Program.run("quotes", "--limit", "0", "--format", "json")
    #expect(none.status == 0)
    #expect(try none.json()["total"] as? Int == all)
  }

  @Test("Sorting by type puts the types in the file's order, and keeps it within each")
  func sorting() throws {
    let file = try quotes("--sort", "file")
    let byType = try quotes("--sort", "type").compactMap { $0["respondentType"] as? String }
    #expect(file.count == byType.count)
    #expect(byType.first == "Practitioner")
    #expect(byType.last == "Not stated")
    #expect(
      byType
        == byType.reduce(into: []) { types, type in
          types.insert(type, at: (types.lastIndex(of: type) ?? types.count - 1) + 1)
        })
  }

  @Test("Findings and asks are chosen by theme and by status")
  func others() throws {
    let findings = try Program.run(
      "findings", "--theme", "Family help", "--theme", "kinship-care", "--format", "json")
    let themes = try findings.records("findings").compactMap { $0["theme"] as? String }
    #expect(Set(themes) == ["family-help", "kinship-care"])

    let answers = try Program.run("answers", "--status", "Declined", "--format", "json")
    let statuses = try answers.records("answers").compactMap { $0["status"] as? String }
    #expect(Set(statuses) == ["declined"])
  }

  @Test("A search counts by kind, by theme's id and by type's name, zeros too")
  func facets() throws {
    let outcome = try Program.run("search", "clinical superv", "--format", "json")
    let facets = try #require(try outcome.json()["facets"] as? [String: [String: Int]])
    #expect(facets["kind"]?["quote"] == 1)
    #expect(facets["kind"]?["event"] == 0)
    #expect(facets["theme"]?["workforce"] == 1)
    #expect(facets["theme"]?["kinship-care"] == 0)
    #expect(facets["type"]?["Practitioner"] == 1)
    #expect(facets["type"]?["Not stated"] == 0)
  }
}
