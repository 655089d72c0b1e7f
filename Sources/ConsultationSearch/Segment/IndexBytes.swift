/// Bytes of an index, which do not change: made in memory, or those of a mapped file.
///
/// A class, so that the many who read them need not count who has them at every number.
final class IndexBytes: Sendable {
  private let contents: Contents
  let count: Int

  private enum Contents {
    case memory([UInt8])
    case mapped(MappedSegment)
  }

  init(_ memory: [UInt8]) {
    contents = .memory(memory)
    count = memory.count
  }

  init(_ mapped: MappedSegment) {
    contents = .mapped(mapped)
    count = mapped.count
  }

  /// Whether any of the bytes had to be read as nothing, since they are not those that were written.
  var isDamaged: Bool {
    switch contents {
    case .memory: false
    case .mapped(let segment): segment.isDamaged
    }
  }

  /// Notes that the bytes make no sense, though they are those that were written.
  func refuse() {
    switch contents {
    case .memory: break
    case .mapped(let segment): segment.refuse()
    }
  }

  /// Hands over a stretch of the bytes, as far as there are any.
  @inline(__always)
  func read<Result>(_ range: Range<Int>, _ body: (RawSpan) -> Result) -> Result {
    switch contents {
    case .memory(let bytes):
      let span = bytes.span.bytes
      return body(span.extracting(span.clamped(range.lowerBound, count: range.count)))
    case .mapped(let segment):
      return body(segment.bytes(in: range).bytes)
    }
  }

  /// One of a row of 32-bit numbers in a stretch. No more is read than that, since all that is read
  /// is checked when it first is.
  @inline(__always)
  func number32(_ entry: Int, in range: Range<Int>) -> Int {
    read(range.dropFirst(4 * entry).prefix(4)) { $0.number32(0) }
  }
}
