import ConsultationModel
import Files
import Glibc
import Synchronization

/// The open file that segments are mapped from, and what it has to be like for their bytes to be
/// those that were written.
///
/// Each chunk is compared with its checksum once. A file that is cut after that reads as zero in the
/// rest of its last page, and wherever it is made longer again, without any fault.
///
/// A class, since an open file is one thing.
final class SegmentFile: Sendable {
  private let descriptor: Int32
  private let expectation: Mutex<Expectation>

  private enum Expectation {
    /// While segments are added to it, it has so many bytes at least.
    case size(Int)
    /// From when it was whole, nobody has written to it.
    case identity(FileIdentity)
  }

  /// A file that nobody writes to any more; nil where it is none of the person's own.
  init?(whole path: String) {
    // Without O_NONBLOCK, opening a named pipe would wait for someone to write to it.
    let descriptor = path.withSystemName {
      open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
    }
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid()
    else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    Self.noteUse(of: descriptor, status)
    fstat(descriptor, &status)
    expectation = Mutex(.identity(FileIdentity(status)))
  }

  /// Has the file system know once a day that the file is in use, which some never note themselves.
  private static func noteUse(of descriptor: Int32, _ status: stat) {
    guard max(status.st_atim.tv_sec, status.st_mtim.tv_sec) < time(nil) - 24 * 60 * 60 else {
      return
    }
    futimens(
      descriptor, [timespec(tv_sec: 0, tv_nsec: now), timespec(tv_sec: 0, tv_nsec: omitted)])
  }

  /// UTIME_NOW and UTIME_OMIT, which Swift does not import.
  private static let now = (1 << 30) - 1
  private static let omitted = (1 << 30) - 2

  /// When it was last written to; nil where the system does not tell.
  var modified: FileIdentity.Time? { status.map { FileIdentity($0).modified } }

  /// Dates the file as written now.
  func renew() {
    let moment = timespec(tv_sec: 0, tv_nsec: Self.now)
    futimens(descriptor, [moment, moment])
    settle()
  }

  /// A file in the making, which others close; nil where the system has no room for one more.
  init?(growing file: borrowing UnfinishedFile) {
    descriptor = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    expectation = Mutex(.size(0))
    guard descriptor >= 0 else { return nil }
  }

  deinit {
    close(descriptor)
  }

  /// In bytes, at the time.
  var size: Int { status.map { Int($0.st_size) } ?? 0 }

  /// Notes that segments stand in the file up to an end.
  func grow(to end: Int) { expectation.withLock { $0 = .size(end) } }

  /// Notes that nobody writes to the file any more.
  func settle() {
    guard let status else { return }
    expectation.withLock { $0 = .identity(FileIdentity(status)) }
  }

  /// Whether the bytes are those that were written, as far as the system tells.
  var isSound: Bool {
    guard let status else { return false }
    switch expectation.withLock(\.self) {
    case .size(let size): return Int(status.st_size) >= size
    case .identity(let identity):
      let now = FileIdentity(status)
      // Taking a file's last name away changes its names, and nothing that is in it.
      return now == identity || status.st_nlink == 0 && now.hasContents(of: identity)
    }
  }

  private var status: stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  /// A stretch of the file with checksums of its chunks; nil where it cannot be mapped.
  func segment(at offset: Int, count: Int, checksums: [UInt32]) -> MappedSegment? {
    MappedSegment(descriptor: descriptor, offset: offset, count: count, checksums: checksums)
  }

  /// The bytes of a range; nil where there are fewer.
  func bytes(in range: Range<Int>) -> [UInt8]? {
    let bytes = try? FileDescriptor(descriptor).bytes(in: range)
    return bytes?.count == range.count ? bytes : nil
  }
}
