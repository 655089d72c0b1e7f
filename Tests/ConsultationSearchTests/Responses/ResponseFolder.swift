import Synchronization
import TestSupport

@testable import ConsultationModel
@testable import ConsultationSearch

/// A folder that holds the complete consultation, and responses beside it.
struct ResponseFolder {
  private let folder: TemporaryFolder

  init(_ responses: String, beside consultation: String = CompleteConsultation.text) throws {
    try self.init(bytes: Array(responses.utf8), beside: consultation)
  }

  init(bytes: [UInt8], beside consultation: String = CompleteConsultation.text) throws {
    folder = try TemporaryFolder()
    _ = try folder.write(consultation, to: "consultation.json")
    _ = try folder.write(bytes, to: "responses.jsonl")
  }

  var path: String { folder.path }
  var responsesFile: String { "\(folder.path)/responses.jsonl" }

  /// The responses, open.
  func file() throws -> ResponseFile {
    let outline = try ConsultationOutline(
      bytes: Array(CompleteConsultation.text.utf8).span, name: "c.json")
    return try ResponseFile(name: responsesFile, referringTo: outline.document)
  }

  /// Writes other responses in the place of those that are there.
  func write(_ responses: String) throws {
    _ = try folder.write(responses, to: "responses.jsonl")
  }

  /// The consultation, and all that is read of the responses.
  func read() throws -> (
    consultation: Consultation, responses: [Passage], rejected: RejectedLines
  ) {
    let outline = try ConsultationFile.outline(path: path)
    let file = try ResponseFile(besideConsultationAt: path, outline)
    let (responses, rejected) = try file?.readAll() ?? ([], RejectedLines())
    return (try outline.consultation.get(), responses, rejected)
  }

  /// The responses alone.
  func responses() throws -> [Passage] { try read().responses }

  /// All faults, without the folder's path.
  func sentences() throws -> [String] {
    try faults().map { String($0.description.dropFirst(path.count + 1)) }
  }

  func faults() throws -> [Fault] { try ConsultationCheck.faults(path: path) }
}

extension ConsultationCheck {
  /// All faults at once.
  static func faults(path: String) throws -> [Fault] {
    let faults = Mutex<[Fault]>([])
    try run(path: path) { some in
      faults.withLock { $0 += some }
      return true
    }
    return faults.withLock(\.self)
  }
}
