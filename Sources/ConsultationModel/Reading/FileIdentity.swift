import Glibc

/// What tells one state of a file from another: a file that was written to since has a new one.
package struct FileIdentity: Equatable, Hashable, Sendable {
  /// In bytes.
  package let size: Int
  /// When it was last written to, in nanoseconds since 1970.
  package let modified: Int
  package let inode: UInt64
  package let device: UInt64

  init(_ status: stat) {
    size = Int(status.st_size)
    modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    inode = UInt64(status.st_ino)
    device = UInt64(status.st_dev)
  }
}
