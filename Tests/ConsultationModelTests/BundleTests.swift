import Testing

@testable import ConsultationModel

@Suite("The bundled consultation")
struct BundleTests {
  @Test("It is read without a fault, whatever stands beside the package")
  func reading() throws {
    #expect(try Consultation.bundled().title == "Stable Homes, Built on Love")
  }

  @Test(
    "Every quotation stands word for word in its source",
    .enabled(if: HeldSource.areAtHand, "the articles are not in ../shared/sources"),
    arguments: HeldSource.ids)
  func quotations(of id: String) throws {
    let bundle = try Consultation.bundled()
    let title = try #require(bundle.source(id)).title
    let text = SourceText(try HeldSource(id, headline: title).text)
    for passage in bundle.quotes where passage.evidence.first?.source == id {
      #expect(text.contains(passage.text), "\(passage.id)")
    }
  }
}
