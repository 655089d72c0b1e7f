import ConsultationModel

/// A file that the program keeps for itself, readable by its person alone.
struct KeptFile {
  let path: String

  /// Nil where there is none, or none that can be read.
  var text: String? {
    guard let bytes = try? FileBytes.contents(path: path, limit: 1 << 20) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Puts a new text in the place of the old one. Throws `Failure` with the system's reason.
  func replace(with text: String) throws {
    Folder.make(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".")
    do throws(WrittenFile.Failure) {
      try WrittenFile(path: path, isPrivate: true).write(mayReplace: true) { try $0(text) }
    } catch {
      throw Failure(
        .done,
        "\(PersonalFolder.abbreviated(path)) cannot be written, so this visit is not remembered: "
          + "\(error.reason).")
    }
  }
}
