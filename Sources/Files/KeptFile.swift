/// A file that the program keeps for itself, readable by its person alone.
package struct KeptFile {
  private let path: String

  package init(path: String) {
    self.path = path
  }

  /// Nil where there is none, or none that can be read.
  package var text: String? {
    guard let bytes = try? FileBytes.contents(path: path, limit: 1 << 20) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Puts a new text in the place of the old one.
  package func replace(with text: String) throws(FileFailure) {
    Folder.make(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".")
    do throws(WrittenFile.Failure) {
      try WrittenFile(path: path, isPrivate: true).write(mayReplace: true) { try $0(text) }
    } catch {
      throw FileFailure(path: path, reason: error.reason)
    }
  }
}
