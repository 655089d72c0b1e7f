import Glibc

/// What tells one state of a file from another: a file that was written to since has a new one.
package struct FileIdentity: Equatable, Hashable, Sendable {
  /// In bytes.
  package let size: Int
  /// When it was last written to, which programs may set as they like.
  package let modified: Time
  /// When anything of it was last changed, its date or name too, which the system alone sets.
  package let changed: Time
  package let inode: UInt64
  package let device: UInt64

  /// A moment since 1970 by the clock of files, which may be set to any.
  package struct Time: Equatable, Hashable, Sendable {
    package let seconds: Int
    package let nanoseconds: Int
  }

  package init(_ status: stat) {
    size = Int(status.st_size)
    modified = Time(status.st_mtim)
    changed = Time(status.st_ctim)
    inode = UInt64(status.st_ino)
    device = UInt64(status.st_dev)
  }

  /// Whether nobody wrote to the file between two states, as far as its size and its date tell.
  package func hasContents(of other: FileIdentity) -> Bool {
    size == other.size && modified == other.modified && inode == other.inode
      && device == other.device
  }
}

extension FileIdentity.Time {
  fileprivate init(_ time: timespec) {
    seconds = time.tv_sec
    nanoseconds = time.tv_nsec
  }
}
