import Foundation

/// A consultation on disk that holds a hostile text in every place, in a folder whose own name is
/// hostile too; gone when the test ends.
package final class HostileFolder {
  private let home: URL
  private let folder: URL

  /// Of everything hostile, unless another text is given.
  package init(
    _ text: String = HostileText.everything, holdingSources: Bool = true
  ) throws {
    home = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    folder = home.appending(path: "a\u{1B}[2J\u{202E}\n\u{9B}31337m\u{7}b")
    let sources = folder.appending(path: "sources")
    try FileManager.default.createDirectory(
      at: holdingSources ? sources : folder, withIntermediateDirectories: true)
    _ = try write(Array(HostileConsultation.json(text).utf8), to: "consultation.json")
    _ = try write(Array(HostileConsultation.responses(text).utf8), to: "responses.jsonl")
    guard holdingSources else { return }
    _ = try write(Array(HostileConsultation.source(text).utf8), to: "sources/report.txt")
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  package var path: String { folder.path(percentEncoded: false) }
  package var sources: String { path + "/sources" }

  /// Writes one more file into the folder, or another in the place of one; gives its path.
  package func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }
}
