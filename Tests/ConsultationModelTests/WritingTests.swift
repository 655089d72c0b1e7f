import TestSupport
import Testing

@testable import ConsultationModel

@Suite("A consultation that is written")
struct WritingTests {
  @Test("What is written is read as the same consultation", arguments: 0..<300)
  func roundTrip(seed: UInt64) throws {
    let text = WellFormedConsultation.document(seed: seed).text
    let consultation = try ConsultationFile.read(bytes: Array(text.utf8), name: "c")
    let written = consultation.fileText
    #expect(try ConsultationFile.read(bytes: Array(written.utf8), name: "w") == consultation)
  }

  @Test("The file with every key is written with every key, and the bundle as it is")
  func everyKey() throws {
    for file in [CompleteConsultation.text, try bundle()] {
      let read = try ConsultationFile.read(bytes: Array(file.utf8), name: "c")
      #expect(try ConsultationFile.read(bytes: Array(read.fileText.utf8), name: "w") == read)
    }
    let complete = try ConsultationFile.read(
      bytes: Array(CompleteConsultation.text.utf8), name: "c")
    for key in ["titleIsOurs", "mayInclude", "areasAtMost", "remarks", "follows", "multiple"] {
      #expect(complete.fileText.contains("\"\(key)\""), "\(key)")
    }
  }

  private func bundle() throws -> String {
    try PackageFiles.json("Resources/stable-homes-2023/consultation.json").text
  }

  @Test(
    "The JSON Schema accepts what is written",
    .enabled(if: SecondOpinion.isAtHand, SecondOpinion.absence))
  func schema() throws {
    let written = try (0..<UInt64(100)).map { seed in
      let text = WellFormedConsultation.document(seed: seed).text
      let read = try ConsultationFile.read(bytes: Array(text.utf8), name: "c")
      return Array(read.fileText.replacing("\n", with: " ").utf8)
    }
    let verdicts = try SecondOpinion.verdicts(on: written, by: FormatSchema("consultation"))
    #expect(verdicts.allSatisfy { $0 == .accepted })
  }
}
