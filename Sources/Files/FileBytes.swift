import Glibc

/// The bytes of a file that is small enough to be held whole, and what is known of names.
package enum FileBytes {
  /// All bytes of a regular file of no more than so many; nil where there is nothing by this name.
  package static func contents(
    path: String, limit: Int = sizeLimit
  ) throws(FileFailure) -> [UInt8]? {
    exists(path) ? try read(path: path, limit: limit) : nil
  }

  /// Whether there is a folder by this name.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return path.withSystemName { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is anything by this name, even a link that leads nowhere.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return path.withSystemName { lstat($0, &status) } == 0 || errno != ENOENT
  }

  /// All bytes of a regular file of no more than so many.
  package static func read(
    path: String, limit: Int = sizeLimit
  ) throws(FileFailure) -> [UInt8] {
    let file = try RegularFile(path: path)
    let tooLarge = FileFailure(path: path, reason: "it is larger than \(limit >> 20) MB")
    let size = file.identity.size
    guard size <= limit else { throw tooLarge }
    // One byte more than expected, so that the end is seen without reading into new memory.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    // Until the end, since a file may have grown, and some of /proc say they are empty.
    while true {
      let added = try file.read(into: &bytes, count..<bytes.count, at: count)
      guard added > 0 else { break }
      count += added
      guard count <= limit else { throw tooLarge }
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: count) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  // A consultation is read whole into memory; larger collections belong in responses.jsonl.
  package static let sizeLimit = 1 << 28
}
