import Glibc

/// A regular file, open for reading; whatever else has a name is refused without waiting for it.
///
/// A class, since an open file is one thing, that several threads read from.
final class RegularFile: Sendable {
  /// As the file was when it was opened.
  let identity: FileIdentity
  private let descriptor: Int32

  /// Why a file cannot be read, in words that follow "cannot be read:".
  struct Failure: Error {
    var reason: String
  }

  init(path: String) throws(Failure) {
    guard !path.utf8.contains(0) else {
      throw Failure(reason: "its name has a null character in it")
    }
    // Without O_NONBLOCK, opening a named pipe would wait for someone to write to it.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(errno) }
    do {
      identity = try Self.identity(of: descriptor)
    } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Whether nobody has written to the file since it was opened, as far as the system tells.
  var isUnchanged: Bool {
    // Another file that is put in its place changes its names, and nothing that is in it.
    (try? Self.identity(of: descriptor))?.hasContents(of: identity) ?? false
  }

  /// Reads what the file has from an offset on into some places of the bytes, of which there is
  /// one at least; gives the number read, which is 0 at the end of the file.
  func read(
    into bytes: inout [UInt8], _ places: Range<Int>, at offset: Int
  ) throws(Failure) -> Int {
    while true {
      let count = bytes.withUnsafeMutableBytes { memory in
        pread(
          descriptor, memory.baseAddress?.advanced(by: places.lowerBound), places.count, offset)
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw Failure(errno) }
    }
  }

  /// The bytes of a range; fewer where the file ends before it does.
  func bytes(in range: Range<Int>) throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var count = 0
    while count < bytes.count {
      let added = try read(into: &bytes, count..<bytes.count, at: range.lowerBound + count)
      guard added > 0 else { break }
      count += added
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  private static func identity(of descriptor: Int32) throws(Failure) -> FileIdentity {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return FileIdentity(status)
    case S_IFDIR: throw Failure(reason: "it is a folder, not a file")
    case S_IFIFO: throw Failure(reason: "it is a named pipe, not a file")
    default: throw Failure(reason: "it is a device, not a file")
    }
  }
}

extension RegularFile.Failure {
  /// The system's own words for an error number.
  fileprivate init(_ number: Int32) {
    reason = String(cString: strerror(number))
  }
}
