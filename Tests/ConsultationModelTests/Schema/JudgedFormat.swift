import Files
import JSON
import TestSupport

@testable import ConsultationModel

/// The two kinds of documents of the format, each judged once for all tests.
enum JudgedFormat: String, CaseIterable {
  case consultation, response

  func schema() throws -> FormatSchema { try FormatSchema(rawValue) }

  /// A good document, the same for the same seed.
  func wellFormed(seed: UInt64) -> JSONValue {
    switch self {
    case .consultation: WellFormedConsultation.document(seed: seed)
    case .response: WellFormedResponse.document(seed: seed)
    }
  }

  func documents() throws -> [JudgedDocument] {
    switch self {
    case .consultation: try Self.consultations.get().all
    case .response: try Self.responses.get().all
    }
  }

  private static let consultations = Result {
    try JudgedDocuments(
      of: FormatSchema("consultation"), wellFormed: consultation.wellFormed,
      others: [endless, composed],
      faults: { $0.map(faults) })
  }

  /// A consultation with a figure for more years than a number can say.
  private static let endless = Array(
    #"""
    {"format":"greenpaper/1","title":"T","themes":[],"figures":\#
    [{"id":"f","name":"F","amount":1,"kind":"pledged","years":1e400}]}
    """#.utf8)

  /// A consultation with an attribute whose values differ only in how they are composed.
  private static let composed = Array(
    #"""
    {"format":"greenpaper/1","title":"T","themes":[],"attributes":\#
    [{"name":"Place","values":["Z\u00fcrich","Zu\u0308rich"]}]}
    """#.utf8)

  private static let responses = Result {
    // The file of responses is cut into lines no longer than this.
    let letters = [UInt8](repeating: UInt8(ascii: "x"), count: FileLines.usualLengthLimit)
    let long = Array(#"{"id":"long","text":""#.utf8) + letters + Array(#""}"#.utf8)
    return try JudgedDocuments(
      of: FormatSchema("response"), wellFormed: response.wellFormed, others: [long],
      faults: faultsByLine)
  }

  private static func faults(of consultation: [UInt8]) -> [Fault] {
    do {
      _ = try ConsultationFile.read(bytes: consultation, name: "c")
      return []
    } catch {
      return error.faults
    }
  }

  private static func faultsByLine(of responses: [[UInt8]]) throws -> [[Fault]] {
    let outline = try ConsultationOutline(
      bytes: Array(CompleteConsultation.text.utf8).span, name: "c")
    let reader = ResponseReader(document: Document(file: "r", referringTo: outline.document))
    var numbers: [String: Int] = [:]
    return responses.enumerated().map { index, bytes in
      let isTooLong = bytes.count > FileLines.usualLengthLimit
      let id = isTooLong ? nil : reader.id(of: bytes.span)
      let earlier = id.flatMap { numbers[$0] }
      if let id, earlier == nil { numbers[id] = index + 1 }
      let line = reader.read(
        isTooLong ? nil : bytes.span, number: index + 1, repeating: earlier)
      guard case .faulty(let faults, _) = line else { return [] }
      return faults
    }
  }
}
