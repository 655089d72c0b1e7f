import ConsultationModel
import Files
import Synchronization
import Threads

/// Reads all responses of a file on several threads, a chunk each, and joins what is made of the
/// chunks in the order of the file.
package struct ResponseScan: Sendable {
  private let file: ResponseFile
  private let size: FileChunk.Size
  /// How much of the file a thread has in memory, in bytes; a line may take more.
  var window = 1 << 18
  /// How many bytes a line may have.
  var lengthLimit = FileLines.usualLengthLimit
  /// How many faults are kept of each chunk.
  private let faultLimit: Int

  package init(
    of file: ResponseFile, inChunksOf size: FileChunk.Size = .usual,
    keepingFaults faultLimit: Int = RejectedLines.usualLimit
  ) {
    self.file = file
    self.size = size
    self.faultLimit = faultLimit
  }

  /// What was made of a chunk.
  package struct Part<Product: Sendable>: Sendable {
    package let chunk: FileChunk
    /// Made of all of the chunk's responses but those whose id an earlier line has.
    package let product: Product
    /// The lines left out for faults, those whose id an earlier line has among them.
    package let rejected: [RejectedLine]
  }

  /// Makes something of each chunk, on the threads, and hands the parts over in order, one at a
  /// time, on whichever thread has the next; no more of them once it is told false.
  ///
  /// A chunk is made anew where some of its ids turn out to be those of earlier lines. Gives the hash
  /// of what was read. Throws where the file cannot be read or is changed meanwhile.
  @discardableResult
  func run<Product: Sendable>(
    onThreads threads: Int,
    making make: @escaping @Sendable (inout ChunkReader) throws(FaultyFile) -> Product,
    takingInOrder take: @escaping @Sendable (Part<Product>) -> Bool
  ) throws(FaultyFile) -> ContentHash {
    let scan = self
    let join = ResponseJoin(
      of: file, of: Product.self, keepingFaults: faultLimit, takingInOrder: take
    ) {
      scan.made(of: $0, passingOver: $1, by: make)
    }
    let chunks = Mutex(FileChunks(of: file.file, size: size))
    onThreads(threads) {
      do throws(FaultyFile) {
        while !join.isOver, let chunk = try scan.next(of: chunks) {
          try join.add(chunk)
        }
      } catch {
        join.fail(error)
      }
    }
    try join.finish()
    return chunks.withLock(\.hash)
  }

  private func next(
    of chunks: borrowing Mutex<FileChunks>
  ) throws(FaultyFile) -> FileChunk? {
    do {
      return try chunks.withLock { chunks throws(FileFailure) in try chunks.next() }
    } catch {
      throw FaultyFile(unread: error)
    }
  }

  private func made<Product: Sendable>(
    of chunk: FileChunk, passingOver repetitions: Set<Int>,
    by make: @Sendable (inout ChunkReader) throws(FaultyFile) -> Product
  ) -> Result<ResponseJoin<Product>.Made, FaultyFile> {
    var responses = ChunkReader(
      of: chunk, in: file, passingOver: repetitions, keepingFaults: faultLimit)
    responses.window = window
    responses.lengthLimit = lengthLimit
    do {
      let product = try make(&responses)
      return .success(.init(chunk: chunk, product: product, lines: responses.lines))
    } catch {
      return .failure(error)
    }
  }
}
