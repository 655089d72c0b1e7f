import Glibc

/// The bytes of a file that is small enough to be held whole, and what is known of names.
package enum FileBytes {
  /// All bytes of a regular file of no more than so many; nil where there is nothing by this name.
  /// Throws the system's reason where it cannot be read.
  package static func contents(path: String, limit: Int = sizeLimit) throws(FaultyFile) -> [UInt8]?
  {
    guard exists(path) else { return nil }
    do {
      return try read(path: path, limit: limit)
    } catch {
      throw FaultyFile(Fault(file: path, reason: "cannot be read: \(error.reason)"), isUnread: true)
    }
  }

  /// Whether there is a folder by this name.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is anything by this name, even a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 || errno != ENOENT
  }

  /// All bytes of a regular file.
  static func read(path: String, limit: Int = sizeLimit) throws(RegularFile.Failure) -> [UInt8] {
    let file = try RegularFile(path: path)
    let size = file.identity.size
    guard size <= limit else { throw tooLarge(limit) }
    // One byte more than expected, so that the end is seen without reading into new memory.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    // Until the end, since a file may have grown, and some of /proc say they are empty.
    while true {
      let added = try file.read(into: &bytes, count..<bytes.count, at: count)
      guard added > 0 else { break }
      count += added
      guard count <= limit else { throw tooLarge(limit) }
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: count) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  // A consultation is read whole into memory; larger collections belong in responses.jsonl.
  package static let sizeLimit = 1 << 28

  private static func tooLarge(_ limit: Int) -> RegularFile.Failure {
    RegularFile.Failure(reason: "it is larger than \(limit >> 20) MB")
  }
}
