import Glibc

/// A file in the making, which comes into its place once it is whole, or else is gone.
///
/// Until then it has no name, so that nothing of it is left however the program ends. Where the
/// file system has no such files it has a name of its own, and a lock tells other programs that
/// somebody is still at work on it.
package struct UnfinishedFile: ~Copyable {
  /// What the name of every such file ends in.
  package static let ending = ".part"

  /// Open for reading and writing, and for as long as this is.
  package let descriptor: Int32
  private let destination: String
  private let spareName: String
  private var hasName: Bool

  /// Begins a file for a path, with a mode from which the person's mask is taken.
  package init(
    for destination: String, mode: mode_t, isNameless: Bool = true
  ) throws(SystemError) {
    let spareName = "\(destination).\(UInt32.random(in: 0 ... .max))\(Self.ending)"
    let nameless = isNameless ? Self.nameless(beside: destination, mode: mode) : nil
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = nameless ?? spareName.withSystemName { open($0, flags, mode) }
    guard descriptor >= 0 else { throw SystemError() }
    // Who cleans up may have been faster, and the name is gone then.
    guard Self.lock(descriptor), nameless != nil || Self.hasName(descriptor) else {
      close(descriptor)
      throw SystemError(EBUSY)
    }
    self.destination = destination
    self.spareName = spareName
    self.descriptor = descriptor
    hasName = nameless == nil
  }

  /// Begins a file that never has a name, and is gone with the program. Throws where the file system of
  /// the folder has no such files.
  package init(namelessIn folder: String) throws(SystemError) {
    descriptor = folder.withSystemName {
      open($0, Self.temporary | O_RDWR | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)
    }
    destination = ""
    spareName = ""
    hasName = false
    guard descriptor >= 0 else { throw SystemError() }
  }

  deinit {
    if hasName { spareName.withSystemName { _ = unlink($0) } }
    close(descriptor)
  }

  /// False where somebody else has a file locked; not every file system has locks.
  private static func lock(_ descriptor: Int32) -> Bool {
    flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
  }

  private static func hasName(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_nlink > 0
  }

  /// Removes such a file that a program has left behind, by its path; one that is being worked on
  /// stays.
  package static func removeAbandoned(_ path: String) {
    // Over a network, only who may write to a file can lock it.
    let descriptor = path.withSystemName {
      open($0, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { path.withSystemName { _ = unlink($0) } }
  }

  /// Nil where the file system has no such files, or none that can be given a name.
  private static func nameless(beside destination: String, mode: mode_t) -> Int32? {
    let slash = destination.lastIndex(of: "/")
    let folder =
      slash.map { $0 == destination.startIndex ? "/" : String(destination[..<$0]) } ?? "."
    let descriptor = folder.withSystemName { open($0, temporary | O_RDWR | O_CLOEXEC, mode) }
    guard descriptor >= 0 else { return nil }
    guard access(entry(of: descriptor), F_OK) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  /// O_TMPFILE, which glibc's headers show only to those who ask for GNU's extensions.
  private static let temporary: Int32 = 0o20_000_000 | O_DIRECTORY

  /// What names an open file that has no name.
  private static func entry(of descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

  /// Returns once all that was written is on the disk.
  package func awaitDisk() throws(SystemError) {
    guard fsync(descriptor) == 0 else { throw SystemError() }
  }

  /// Puts the file into its place, with EEXIST where another is there that may not be replaced; a
  /// name given to something else meanwhile is not taken from it.
  package mutating func finish(mayReplace: Bool) throws(SystemError) {
    if !hasName {
      if link(to: destination) { return }
      guard mayReplace, errno == EEXIST else { throw SystemError() }
      guard link(to: spareName) else { throw SystemError() }
      hasName = true
    } else if !mayReplace {
      if link(to: destination) { return }
      // Some file systems have no second names for a file.
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw SystemError() }
    }
    let isRenamed = spareName.withSystemName { spare in
      destination.withSystemName { rename(spare, $0) == 0 }
    }
    guard isRenamed else { throw SystemError() }
    hasName = false
  }

  private func link(to name: String) -> Bool {
    name.withSystemName { name in
      hasName
        ? spareName.withSystemName { Glibc.link($0, name) == 0 }
        : linkat(AT_FDCWD, Self.entry(of: descriptor), AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0
    }
  }
}
