import Glibc

/// A regular file, open for reading; whatever else has a name is refused without waiting for it.
///
/// A class, since an open file is one thing, that several threads read from.
package final class RegularFile: Sendable {
  /// As it was given.
  package let path: String
  /// As the file was when it was opened.
  package let identity: FileIdentity
  private let descriptor: Int32

  /// Throws why a file cannot be read.
  package init(path: String) throws(FileFailure) {
    guard !path.utf8.contains(0) else {
      throw FileFailure(path: path, reason: "its name has a null character in it")
    }
    // Without O_NONBLOCK, opening a named pipe would wait for someone to write to it.
    let descriptor = path.withSystemName {
      open($0, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw FileFailure(path: path, reason: SystemError().reason) }
    do {
      identity = try Self.identity(of: descriptor, path: path)
    } catch {
      close(descriptor)
      throw error
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Whether nobody has written to the file since it was opened, as far as the system tells.
  package var isUnchanged: Bool {
    // Another file that is put in its place changes its names, and nothing that is in it.
    (try? Self.identity(of: descriptor, path: path))?.hasContents(of: identity) ?? false
  }

  /// Hands over the number of the open file, for what only the system can tell of it.
  package func withDescriptor<Result>(_ body: (Int32) -> Result) -> Result { body(descriptor) }

  /// Reads what the file has from an offset on into a range of the bytes, which is not empty; gives
  /// the number read, which is 0 at the end of the file.
  package func read(
    into bytes: inout [UInt8], _ range: Range<Int>, at offset: Int
  ) throws(FileFailure) -> Int {
    do {
      return try FileDescriptor(descriptor).read(into: &bytes, range, at: offset)
    } catch {
      throw FileFailure(path: path, reason: error.reason)
    }
  }

  /// The bytes of a range; fewer where the file ends before it does.
  package func bytes(in range: Range<Int>) throws(FileFailure) -> [UInt8] {
    do {
      return try FileDescriptor(descriptor).bytes(in: range)
    } catch {
      throw FileFailure(path: path, reason: error.reason)
    }
  }

  private static func identity(
    of descriptor: Int32, path: String
  ) throws(FileFailure) -> FileIdentity {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw FileFailure(path: path, reason: SystemError().reason)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return FileIdentity(status)
    case S_IFDIR: throw FileFailure(path: path, reason: "it is a folder, not a file")
    case S_IFIFO: throw FileFailure(path: path, reason: "it is a named pipe, not a file")
    default: throw FileFailure(path: path, reason: "it is a device, not a file")
    }
  }
}
