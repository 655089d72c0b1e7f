import Glibc

/// A folder for what the program keeps for its person.
package enum Folder {
  /// Makes a folder and those that it is in, for their owner alone, as far as they are not there;
  /// where that fails, opening a file in it says why.
  package static func make(_ path: String) {
    guard mkdir(path, S_IRWXU) != 0, errno == ENOENT,
      let slash = path.lastIndex(of: "/"), slash > path.startIndex
    else { return }
    make(String(path[..<slash]))
    mkdir(path, S_IRWXU)
  }
}
