import Glibc

/// A file that is put into its place once it is written, so that it is there whole or not at all.
package struct WrittenFile {
  private let path: String
  /// Whether it is for its person alone, and may be lost when the power fails, which is faster.
  private let isPrivate: Bool

  /// Why nothing was written.
  package enum Failure: Error, Equatable {
    /// Something of that name is there, and may not be replaced.
    case alreadyThere
    /// In the words of the system, or of the error that came instead of a piece.
    case system(String)

    /// What a sentence ends in that begins with what cannot be written.
    package var reason: String {
      switch self {
      case .alreadyThere: "it is there already"
      case .system(let reason): reason
      }
    }
  }

  /// A file by its path; a private one may be lost when the power fails.
  package init(path: String, isPrivate: Bool = false) {
    self.path = path
    self.isPrivate = isPrivate
  }

  /// A file by a path as a person writes it, in which a leading `~` is their home.
  package init(_ name: String) throws(Failure) {
    guard !name.utf8.contains(0) else {
      throw .system("its name has a null character in it")
    }
    guard name == "~" || name.hasPrefix("~/"), let home = getenv("HOME") else {
      self.init(path: name)
      return
    }
    self.init(path: String(cString: home) + name.dropFirst())
  }

  /// Writes whatever pieces come, to the last; nothing where an error comes instead.
  package func write(
    mayReplace: Bool, _ pieces: ((String) throws -> Void) throws -> Void
  ) throws(Failure) {
    var status = stat()
    let isThere = path.withSystemName { stat($0, &status) } == 0
    if isThere, status.st_mode & S_IFMT == S_IFDIR { throw .system("it is a folder") }
    if isThere, !mayReplace { throw .alreadyThere }
    // A name that leads to another file goes on leading there.
    let destination = isThere ? Self.resolved(path) : path
    do {
      var file = try UnfinishedFile(for: destination, mode: isPrivate ? 0o600 : 0o666)
      if isThere, !isPrivate { try Self.permit(as: status, file.descriptor) }
      try OutputBuffer.write(to: FileDescriptor(file.descriptor).write, pieces)
      if !isPrivate { try file.awaitDisk() }
      try file.finish(mayReplace: mayReplace)
    } catch {
      throw Failure(error)
    }
  }

  /// Who could not read what was there shall not read what is there now.
  private static func permit(as status: stat, _ descriptor: Int32) throws(Failure) {
    var mode = status.st_mode & 0o777
    // Another group is not to be had everywhere; its rights are not those of one's own.
    if fchown(descriptor, uid_t.max, status.st_gid) != 0 { mode &= ~0o070 }
    guard fchmod(descriptor, mode) == 0 else { throw .system(SystemError().reason) }
  }

  private static func resolved(_ path: String) -> String {
    Folder.resolved(path) ?? path
  }
}

extension WrittenFile.Failure {
  fileprivate init(_ error: any Error) {
    switch error {
    case let failure as WrittenFile.Failure: self = failure
    case let refusal as SystemError where refusal.number == EEXIST: self = .alreadyThere
    case let refusal as SystemError: self = .system(refusal.reason)
    default: self = .system("\(error)")
    }
  }
}
