import Glibc

/// A regular file, open for reading from its start; whatever else has a name is refused without
/// waiting for it.
struct RegularFile: ~Copyable {
  /// In bytes, as it was when the file was opened.
  let size: Int
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
      size = try Self.size(of: descriptor)
    } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Reads on into all bytes from a place on, of which there is one at least; gives the number
  /// read, which is 0 at the end of the file.
  func read(into bytes: inout [UInt8], from start: Int) throws(Failure) -> Int {
    while true {
      let count = bytes.withUnsafeMutableBytes { memory in
        Glibc.read(descriptor, memory.baseAddress?.advanced(by: start), memory.count - start)
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw Failure(errno) }
    }
  }

  private static func size(of descriptor: Int32) throws(Failure) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int(status.st_size)
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
