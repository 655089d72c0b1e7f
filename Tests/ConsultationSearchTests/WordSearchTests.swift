import ConsultationModel
import Testing

@testable import ConsultationSearch

struct WordSearchTests {
  @Test(
    "Words find records in any searched field",
    arguments: [
      ("employment ", ["burn"]),
      ("social ", ["burn"]),
      ("clinical ", ["finding"]),
      ("allowance ", ["answer"]),
      ("foster ", ["answer"]),
      ("training ", ["answer"]),
      ("ministers ", ["answer"]),
      ("support ", ["figure"]),
      ("phase ", ["figure"]),
      ("retention ", ["workforce"]),
      ("strategy ", ["event"]),
      ("barriers ", ["psw"]),
      ("unsearchable ", []),
      ("psw ", []),
    ] as [(String, [String])])
  func searchedFields(query: String, ids: [String]) {
    #expect(SampleConsultation.found(query) == ids)
  }

  @Test(
    "Every word must match, wherever it stands in the record",
    arguments: [
      ("burn social ", ["burn"]), ("burn clinical ", []), ("allowance training ", ["answer"]),
    ] as [(String, [String])])
  func allWords(query: String, ids: [String]) {
    #expect(SampleConsultation.found(query) == ids)
  }

  @Test(
    "A finished word matches its inflections, an unfinished one its continuations too",
    arguments: [
      ("workers ", ["burn", "finding"]),
      ("worker ", ["burn", "finding"]),
      ("workers", ["burn", "finding"]),
      ("care ", ["answer", "figure", "kinship-care"]),
      ("care", ["both", "answer", "figure", "kinship-care"]),
      ("superv", ["finding"]),
      ("superv ", []),
      ("burn", ["burn"]),
    ] as [(String, [String])])
  func inflections(query: String, ids: [String]) {
    #expect(SampleConsultation.found(query) == ids)
  }

  @Test(
    "A word that parts into tokens is a phrase",
    arguments: [
      ("co-design ", ["burn"]), ("co-desi", ["burn"]), ("design-co ", []), ("80:20 ", ["both"]),
      ("1000 ", ["kin"]), ("1,000 ", ["kin"]), ("don't ", ["kin"]), ("2.6bn ", ["kin"]),
    ] as [(String, [String])])
  func parted(query: String, ids: [String]) {
    #expect(SampleConsultation.found(query) == ids)
  }

  @Test(
    "A phrase matches its words in order, side by side, in one field, unstemmed",
    arguments: [
      ("\"full time employment\"", ["burn"]),
      ("\"time full\"", []),
      ("\"full employment\"", []),
      ("\"burns out\"", []),
      ("\"worker\"", ["burn", "finding"]),
      ("\"workers\"", ["burn"]),
      ("\"helps workers a\"", []),
      ("\"giving up fu", ["burn"]),
      ("\"giving up fu\"", []),
      ("\"employment co design", ["burn"]),
    ] as [(String, [String])])
  func phrases(query: String, ids: [String]) {
    #expect(SampleConsultation.found(query) == ids)
  }

  @Test(
    "A minus leaves out, a prefix while it is the last thing typed",
    arguments: [
      ("workers -clinical ", ["burn"]),
      ("workers -clin", ["burn"]),
      ("workers -clin ", ["burn", "finding"]),
      ("workers -\"burn out\"", ["finding"]),
      ("workers -\"out burn\"", ["burn", "finding"]),
      ("workers -", ["burn", "finding"]),
    ] as [(String, [String])])
  func exclusions(query: String, ids: [String]) {
    #expect(SampleConsultation.found(query) == ids)
  }

  @Test(
    "Words are stemmed in English alone",
    arguments: [("en", true), ("en-GB", true), ("EN", true), ("cy", false), ("eng", false)])
  func languages(language: String, isStemmed: Bool) {
    var consultation = SampleConsultation.consultation
    consultation.language = language
    let request = SearchRequest(query: Query("workers "))
    #expect(
      ConsultationIndex(consultation).results(of: request).total == (isStemmed ? 2 : 1))
  }

  @Test("An empty query finds everything, in the order of the file")
  func everything() {
    #expect(
      SampleConsultation.found("", order: .relevance) == [
        "burn", "kin", "both", "finding", "answer", "figure", "workforce", "kinship-care",
        "funding", "event", "psw", "basw",
      ])
  }
}
