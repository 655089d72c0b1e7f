import Glibc

/// The bytes of files, read by plain calls of the system, which say why they fail.
enum FileBytes {
  /// Why a file cannot be read, in words that follow "cannot be read:".
  struct Failure: Error {
    var reason: String
  }

  /// Whether there is a folder by this name.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is anything by this name.
  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// All bytes of a regular file; anything else is refused without waiting for it.
  static func read(path: String) throws(Failure) -> [UInt8] {
    guard !path.utf8.contains(0) else {
      throw Failure(reason: "its name has a null character in it")
    }
    // Without O_NONBLOCK, opening a named pipe would wait for someone to write to it.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Failure(reason: "it is a folder, not a file")
    case S_IFIFO: throw Failure(reason: "it is a named pipe, not a file")
    default: throw Failure(reason: "it is a device, not a file")
    }
    guard status.st_size <= sizeLimit else { throw tooLarge }
    return try contents(of: descriptor, expected: Int(status.st_size))
  }

  // A consultation is read whole into memory; larger collections belong in responses.jsonl.
  private static let sizeLimit = 1 << 28

  private static var tooLarge: Failure {
    Failure(reason: "it is larger than \(sizeLimit >> 20) MB")
  }

  /// Reads until the end, since a file may have grown, and some of /proc say they are empty.
  private static func contents(of descriptor: Int32, expected: Int) throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: expected + 1)
    var count = 0
    while true {
      let added = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if added < 0, errno == EINTR { continue }
      guard added >= 0 else { throw Failure(errno) }
      guard added > 0 else { break }
      count += added
      guard count <= sizeLimit else { throw tooLarge }
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: count) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}

extension FileBytes.Failure {
  /// The system's own words for an error number.
  fileprivate init(_ number: Int32) {
    reason = String(cString: strerror(number))
  }
}
