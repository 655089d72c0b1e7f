import Glibc

/// Folders, and the ways to them.
package enum Folder {
  /// A path without links and without steps back; nil where there is nothing by it.
  package static func resolved(_ path: String) -> String? {
    guard let real = path.withSystemName({ realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return String(
      systemName: UnsafeBufferPointer(start: real, count: strlen(real)).map {
        UInt8(bitPattern: $0)
      })
  }

  /// Makes a folder and those that it is in, for their owner alone, as far as they are not there;
  /// where that fails, opening a file in it says why.
  package static func make(_ path: String) {
    guard path.withSystemName({ mkdir($0, S_IRWXU) }) != 0, errno == ENOENT,
      let slash = path.lastIndex(of: "/"), slash > path.startIndex
    else { return }
    make(String(path[..<slash]))
    _ = path.withSystemName { mkdir($0, S_IRWXU) }
  }
}
