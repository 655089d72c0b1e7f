import CIndex

/// Some thousands of records at a time: those that are no candidates are dropped together, and what
/// was learnt of a stripe helps with the next.
extension RecordBitmap {
  /// How many words a stripe has.
  private static var stripeSize: Int { 64 }

  /// The indices of each stripe's words.
  var stripes: [Range<Int>] {
    stride(from: 0, to: words.count, by: Self.stripeSize)
      .map { $0..<Swift.min($0 + Self.stripeSize, words.count) }
  }

  /// Drops the records of a stripe that are longer than the limits for how often they repeat the
  /// clauses, as far as that is told quickly.
  mutating func keep(
    _ stripe: Range<Int>, within limits: ScoreBounds, _ lengths: RawSpan,
    _ repetitions: [UInt8]
  ) {
    // In 32 bits, as where a record is very long, they are told one by one.
    guard lengths.byteCount == 2 * capacity, repetitions.count == capacity else { return }
    let first = stripe.lowerBound * 64
    let (limits, capacity) = (limits.ofClasses, capacity)
    changeWords { words in
      lengths.withUnsafeBytes { lengths in
        repetitions.withUnsafeBufferPointer { repetitions in
          guard let words = words.baseAddress, let lengths = lengths.baseAddress,
            let repetitions = repetitions.baseAddress
          else { return }
          cindex_keep_short(
            words + stripe.lowerBound, stripe.count, lengths + 2 * first, repetitions + first,
            capacity - first, limits)
        }
      }
    }
  }
}
