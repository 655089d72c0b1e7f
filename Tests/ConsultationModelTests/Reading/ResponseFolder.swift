@testable import ConsultationModel

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

  func read() throws -> Consultation { try ConsultationFile.read(path: path) }

  /// The responses alone.
  func responses() throws -> [Passage] {
    let read = try read()
    return Array(read.passages[read.responsePositions])
  }

  /// All faults, without the folder's path.
  func sentences() throws -> [String] {
    try ConsultationFile.faults(path: path).map {
      String($0.description.dropFirst(path.count + 1))
    }
  }
}
