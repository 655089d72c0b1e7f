import Glibc

/// A file that is written beside its place and then put there, so that it is there whole or not at
/// all.
struct WrittenFile {
  private let path: String

  /// Why nothing was written.
  enum Failure: Error, Equatable {
    /// Something of that name is there, and may not be replaced.
    case alreadyThere
    /// In the system's own words.
    case system(String)
  }

  /// - Parameter name: A path, in which a leading `~` is the person's home.
  init(_ name: String) throws(Failure) {
    guard !name.utf8.contains(0) else {
      throw .system("its name has a null character in it")
    }
    guard name == "~" || name.hasPrefix("~/"), let home = Paper.environment("HOME") else {
      path = name
      return
    }
    path = home + name.dropFirst()
  }

  /// Writes whatever pieces come, to the last; nothing where an error comes instead.
  func write(
    mayReplace: Bool, _ pieces: ((String) throws -> Void) throws -> Void
  ) throws(Failure) {
    var status = stat()
    let isThere = stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT == S_IFDIR { throw .system("it is a folder") }
    if isThere, !mayReplace { throw .alreadyThere }
    // A name that leads to another file goes on leading there.
    let place = isThere ? Self.resolved(path) : path
    let beside = "\(place).\(getpid()).part"
    do {
      try Self.write(pieces, to: beside, mode: isThere ? status.st_mode & 0o777 : nil)
      try Self.move(beside, to: place, mayReplace: mayReplace)
    } catch {
      unlink(beside)
      throw error
    }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// - Parameter mode: Who may read the file; nil for whoever may by default.
  private static func write(
    _ pieces: ((String) throws -> Void) throws -> Void, to path: String,
    mode: mode_t?
  ) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failure(errno) }
    defer { close(descriptor) }
    if let mode, fchmod(descriptor, mode) != 0 { throw Failure(errno) }
    do {
      try OutputBuffer.write(to: StandardStream(descriptor: descriptor), pieces)
    } catch let failure as greenpaper.Failure {
      throw .system(failure.message)
    } catch {
      throw .system("\(error)")
    }
    guard fsync(descriptor) == 0 else { throw Failure(errno) }
  }

  /// Puts a file into its place; a name given to something else meanwhile is not taken from it.
  private static func move(_ path: String, to place: String, mayReplace: Bool) throws(Failure) {
    if !mayReplace {
      if link(path, place) == 0 {
        unlink(path)
        return
      }
      // Some file systems have no second names for a file.
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw Failure(errno) }
    }
    guard rename(path, place) == 0 else { throw Failure(errno) }
  }
}

extension WrittenFile.Failure {
  fileprivate init(_ number: Int32) {
    self = number == EEXIST ? .alreadyThere : .system(String(cString: strerror(number)))
  }
}
