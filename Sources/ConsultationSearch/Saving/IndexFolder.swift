import Glibc

/// The folder where indexes are kept between one start of the program and the next, a file for each
/// file of responses.
package struct IndexFolder: Sendable {
  let path: String

  /// `greenpaper` in `XDG_CACHE_HOME` or, where that is not set, in `~/.cache`; nil where there is
  /// no home.
  package init?() {
    let environment = { (name: String) in getenv(name).map { String(cString: $0) } }
    // The XDG Base Directory Specification has relative paths ignored.
    if let cache = environment("XDG_CACHE_HOME"), cache.hasPrefix("/") {
      path = cache + "/greenpaper"
    } else if let home = environment("HOME"), home.hasPrefix("/") {
      path = home + "/.cache/greenpaper"
    } else {
      return nil
    }
  }

  /// A folder of one's own choice.
  package init(path: String) {
    self.path = path
  }

  /// The file of the index of a file of responses, by its path.
  func file(of responses: String) -> String { "\(path)/\(Self.name(of: responses)).index" }

  /// A name for a file in the making that no other program makes, nor this one at another time.
  func temporaryFile(of responses: String) -> String {
    "\(path)/\(Self.name(of: responses)).\(getpid()).\(UInt32.random(in: 0 ... .max)).part"
  }

  private static func name(of responses: String) -> String {
    let resolved = realpath(responses, nil)
    defer { free(resolved) }
    let whole = resolved.map { String(cString: $0) } ?? responses
    return String(StemHash.hash(of: whole.utf8.span.bytes), radix: 16)
  }

  /// Makes the folder and those above it, for their owner alone, and drops what programs that are
  /// gone left unfinished in it; false where it cannot be had.
  func prepare() -> Bool {
    var parent = ""
    for part in path.split(separator: "/") {
      parent += "/\(part)"
      mkdir(parent, 0o700)
    }
    guard let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if Self.isAbandoned(name) { unlink("\(path)/\(name)") }
    }
    return true
  }

  /// Whether a file in the making is that of a program that is gone.
  private static func isAbandoned(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3] == "part", let owner = pid_t(parts[1]), owner > 0 else {
      return false
    }
    return kill(owner, 0) != 0 && errno == ESRCH
  }
}
