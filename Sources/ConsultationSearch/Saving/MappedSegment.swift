import CIndex
import Synchronization

/// The bytes of a segment in a mapped file. Each chunk is compared with its checksum when it is first
/// read; what does not agree with it reads as nothing.
///
/// A class, since a mapping is one thing. The memory is read-only, and what was checked is kept in
/// atomic words, so threads may share it, which the compiler cannot know of pointers.
final class MappedSegment: @unchecked Sendable {
  /// How many bytes have a checksum together.
  static let chunkSize = 1 << 14
  /// What segments begin at multiples of: no machine has larger pages.
  static let alignment = 1 << 16

  let count: Int
  private let start: UnsafeRawPointer
  private let checksums: [UInt32]
  /// A bit for each chunk that agrees with its checksum.
  private let checked: UnsafeMutablePointer<Atomic<UInt64>>
  private let disagrees = Atomic(false)

  /// Maps a stretch of an open file that begins on a page; nil where the system has no room for it.
  init?(descriptor: Int32, offset: Int, count: Int, checksums: [UInt32]) {
    guard count > 0, checksums.count == (count + Self.chunkSize - 1) / Self.chunkSize,
      let start = cindex_map(descriptor, offset, count)
    else { return nil }
    self.start = start
    self.count = count
    self.checksums = checksums
    checked = .allocate(capacity: checksums.count / 64 + 1)
    for word in 0...(checksums.count / 64) { (checked + word).initialize(to: Atomic(0)) }
  }

  deinit {
    checked.deinitialize(count: checksums.count / 64 + 1)
    checked.deallocate()
    cindex_unmap(start, count)
  }

  /// Whether some of the bytes are not those that were written.
  var isDamaged: Bool { disagrees.load(ordering: .relaxed) || cindex_was_cut(start) }

  /// Has the bytes count as damaged.
  func refuse() { disagrees.store(true, ordering: .relaxed) }

  /// A stretch of the bytes, as far as there are any and they are those that were written.
  func bytes(in range: Range<Int>) -> UnsafeRawBufferPointer {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty, agrees(range) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: start + range.lowerBound, count: range.count)
  }

  private func agrees(_ range: Range<Int>) -> Bool {
    for chunk in (range.lowerBound / Self.chunkSize)...((range.upperBound - 1) / Self.chunkSize) {
      let bit: UInt64 = 1 << UInt64(chunk & 63)
      if checked[chunk >> 6].load(ordering: .relaxed) & bit != 0 { continue }
      let first = chunk * Self.chunkSize
      let sum = cindex_checksum(start + first, min(Self.chunkSize, count - first))
      guard sum == checksums[chunk] else {
        disagrees.store(true, ordering: .relaxed)
        return false
      }
      checked[chunk >> 6].bitwiseOr(bit, ordering: .relaxed)
    }
    return true
  }

  /// The checksums of the chunks of some bytes.
  static func checksums(of bytes: [UInt8]) -> [UInt32] {
    stride(from: 0, to: bytes.count, by: chunkSize).map { start in
      bytes.withUnsafeBytes { bytes in
        guard let memory = bytes.baseAddress else { return 0 }
        return cindex_checksum(memory + start, min(chunkSize, bytes.count - start))
      }
    }
  }
}
