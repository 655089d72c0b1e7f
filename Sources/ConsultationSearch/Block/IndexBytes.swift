/// Bytes of an index, which do not change.
struct IndexBytes: Sendable {
  private let memory: [UInt8]
  let count: Int

  init(_ memory: [UInt8]) {
    self.memory = memory
    count = memory.count
  }

  /// Hands over a stretch of the bytes, as far as there are any.
  @inline(__always)
  func read<Result>(_ range: Range<Int>, _ body: (RawSpan) -> Result) -> Result {
    body(
      memory.span.bytes.extracting(memory.span.bytes.clamped(range.lowerBound, count: range.count)))
  }
}
