import ConsultationModel
import Files
import Glibc

/// The folder where indexes are kept between one start of the program and the next, a file for each
/// file of responses.
package struct IndexFolder: Sendable {
  let path: String
  /// Whether indexes in the making have names, as some file systems need it.
  var namesUnfinished = false

  package init(path: String) {
    self.path = path
  }

  /// The file of the index of a file of responses, by its path.
  func file(of responses: String) -> String { "\(path)/\(Self.name(of: responses))\(Self.ending)" }

  private static let ending = ".index"

  private static func name(of responses: String) -> String {
    let whole = Folder.resolved(responses) ?? responses
    return String(StemHash.hash(of: whole.utf8.span.bytes), radix: 16)
  }

  /// Removes what programs that are gone left unfinished.
  func removeAbandoned() {
    for file in files(endingIn: UnfinishedFile.ending) { UnfinishedFile.removeAbandoned(file) }
  }

  /// Removes the indexes that nobody has opened for long: nothing else tells that their responses
  /// are gone.
  func removeUnused() {
    let latest = time(nil) - Self.secondsKept
    for file in files(endingIn: Self.ending) {
      var status = stat()
      guard file.withSystemName({ lstat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFREG,
        max(status.st_atim.tv_sec, status.st_mtim.tv_sec) < latest
      else { continue }
      file.withSystemName { _ = unlink($0) }
    }
  }

  /// 90 days.
  private static let secondsKept = 90 * 24 * 60 * 60

  /// Whether a name begins as those do that indexes have.
  private static func isOurs(_ name: String) -> Bool {
    let number = name.prefix { $0 != "." }
    return UInt64(number, radix: 16) != nil && name.dropFirst(number.count).hasPrefix(ending)
  }

  private func files(endingIn ending: String) -> [String] {
    guard let folder = path.withSystemName(opendir) else { return [] }
    defer { closedir(folder) }
    var files: [String] = []
    while let entry = readdir(folder) {
      // A record ends with its name, so that a copy of the whole field would read beyond it.
      guard let start = entry.pointer(to: \.d_name) else { continue }
      let name = String(cString: UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
      if Self.isOurs(name), name.hasSuffix(ending) { files.append("\(path)/\(name)") }
    }
    return files
  }
}
