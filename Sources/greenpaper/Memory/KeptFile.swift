import ConsultationModel
import Glibc

/// A file that the program keeps for itself, readable by its person alone.
struct KeptFile {
  let path: String

  /// Nil where there is none, or none that can be read.
  var text: String? {
    guard let bytes = try? FileBytes.contents(path: path, limit: 1 << 20) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Puts a new text in the place of the old one, at once and as a whole: it is written beside it
  /// and renamed. Throws `Failure` with the system's reason.
  func replace(with text: String) throws {
    Self.makeFolder(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".")
    // Two programs that leave at once must not write into one file.
    let beside = "\(path).\(getpid())"
    let descriptor = open(
      beside, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR)
    guard descriptor >= 0 else { throw Failure(writing: path, errno) }
    do {
      defer { close(descriptor) }
      try StandardStream(descriptor: descriptor).write(text)
    } catch {
      unlink(beside)
      throw Failure(writing: path, errno)
    }
    guard rename(beside, path) == 0 else {
      let number = errno
      unlink(beside)
      throw Failure(writing: path, number)
    }
  }

  /// Makes a folder and those that it is in; where that fails, opening a file in it says why.
  private static func makeFolder(_ path: String) {
    guard mkdir(path, S_IRWXU) != 0, errno == ENOENT,
      let slash = path.lastIndex(of: "/"), slash > path.startIndex
    else { return }
    makeFolder(String(path[..<slash]))
    mkdir(path, S_IRWXU)
  }
}

extension Failure {
  fileprivate init(writing path: String, _ number: Int32) {
    self.init(
      .done,
      "\(PersonalFolder.abbreviated(path)) cannot be written, so this visit is not remembered: "
        + "\(String(cString: strerror(number))).")
  }
}
