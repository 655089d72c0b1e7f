import Foundation
import Testing

@testable import ConsultationModel

@Suite("The bundled consultation")
struct BundleTests {
  /// The texts of the held sources, kept beside the package.
  private static let sources = URL(filePath: #filePath)
    .appending(path: "../../../../shared/sources").standardizedFileURL

  private static let hasSources = FileManager.default.fileExists(atPath: sources.path)

  @Test("it is read without a fault")
  func reading() throws {
    let bundled = try Consultation.bundled()
    #expect(bundled.title == "Stable Homes, Built on Love")
  }

  @Test("evidence from a held source has an excerpt")
  func excerpts() throws {
    let bundled = try Consultation.bundled()
    for (record, evidence) in bundled.evidence where bundled.source(evidence.source)?.held == true {
      #expect(evidence.excerpt != nil, "\(record)")
    }
  }

  @Test(
    "every excerpt and quotation stands word for word in its source",
    .enabled(if: hasSources, "the sources' texts are not beside the package"))
  func verbatim() throws {
    let bundled = try Consultation.bundled()
    var texts: [String: SourceText] = [:]
    for source in bundled.sources where source.held {
      let file = Self.sources.appending(path: "\(source.id).txt")
      texts[source.id] = SourceText(try String(contentsOf: file, encoding: .utf8))
    }
    for (record, evidence) in bundled.evidence {
      guard let text = texts[evidence.source], let excerpt = evidence.excerpt else { continue }
      #expect(text.contains(excerpt), "the excerpt of \(record)")
    }
    for passage in bundled.passages {
      guard let source = passage.evidence?.source, let text = texts[source] else { continue }
      #expect(text.contains(passage.text), "the words of \(passage.id)")
    }
  }
}

extension Consultation {
  /// All evidence, each with the id of its record.
  fileprivate var evidence: [(record: String, evidence: Evidence)] {
    let records: [(String, Evidence?)] =
      passages.map { ($0.id, $0.evidence) } + findings.map { ($0.id, $0.evidence) }
      + answers.map { ($0.id, $0.evidence) }
      + answers.flatMap { answer in answer.replies.map { (answer.id, $0.evidence) } }
      + figures.map { ($0.id, $0.evidence) } + events.map { ($0.id, $0.evidence) }
    return records.compactMap { record, evidence in evidence.map { (record, $0) } }
  }
}
