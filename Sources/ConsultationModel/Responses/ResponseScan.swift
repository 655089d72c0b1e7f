import Synchronization

/// Reads all responses of a file on several threads, a segment each, and joins what is made of the
/// segments in the order of the file.
package struct ResponseScan: Sendable {
  private let file: ResponseFile
  private let size: ResponseSegment.Size
  /// How much of the file a thread has in memory, in bytes; a line may take more.
  var window = 1 << 18
  /// How many bytes a line may have.
  var lengthLimit = FileLines.usualLengthLimit
  /// How many faults are kept of each segment.
  private let faultLimit: Int

  package init(
    of file: ResponseFile, inSegmentsOf size: ResponseSegment.Size = .usual,
    keepingFaults faultLimit: Int = LeftOutLines.usualLimit
  ) {
    self.file = file
    self.size = size
    self.faultLimit = faultLimit
  }

  /// What was made of a segment.
  package struct Part<Product: Sendable>: Sendable {
    package let segment: ResponseSegment
    /// Made of all of the segment's responses but those whose id an earlier line has.
    package let product: Product
    /// The lines left out for faults, those whose id an earlier line has among them.
    package let leftOut: [LeftOutLine]
  }

  /// Makes something of each segment, on the threads, and hands the parts over in order, one at a
  /// time, on whichever thread has the next; no more of them once it is told false.
  ///
  /// A segment is made anew where some of its ids turn out to be those of earlier lines. Throws
  /// where the file cannot be read or is changed meanwhile.
  package func run<Product: Sendable>(
    onThreads threads: Int,
    making make: @escaping @Sendable (inout SegmentResponses) throws(FaultyFile) -> Product,
    takingInOrder take: @escaping @Sendable (Part<Product>) -> Bool
  ) throws(FaultyFile) {
    let scan = self
    let join = ResponseJoin(
      of: file, of: Product.self, keepingFaults: faultLimit, takingInOrder: take
    ) {
      scan.made(of: $0, passingOver: $1, by: make)
    }
    let segments = Mutex(ResponseSegments(of: file.file, size: size))
    onThreads(threads) {
      do throws(FaultyFile) {
        while !join.isOver, let segment = try scan.next(of: segments) {
          try join.add(segment)
        }
      } catch {
        join.fail(error)
      }
    }
    try join.finish()
  }

  private func next(
    of segments: borrowing Mutex<ResponseSegments>
  ) throws(FaultyFile) -> ResponseSegment? {
    do {
      return try segments.withLock { segments throws(RegularFile.Failure) in try segments.next() }
    } catch {
      throw FaultyFile(unread: file.name, error)
    }
  }

  private func made<Product: Sendable>(
    of segment: ResponseSegment, passingOver repetitions: Set<Int>,
    by make: @Sendable (inout SegmentResponses) throws(FaultyFile) -> Product
  ) -> Result<ResponseJoin<Product>.Made, FaultyFile> {
    var responses = SegmentResponses(
      of: segment, in: file, passingOver: repetitions, keepingFaults: faultLimit)
    responses.window = window
    responses.lengthLimit = lengthLimit
    do {
      let product = try make(&responses)
      return .success(.init(segment: segment, product: product, lines: responses.lines))
    } catch {
      return .failure(error)
    }
  }
}
