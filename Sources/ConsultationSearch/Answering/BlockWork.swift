import ConsultationModel
import Synchronization

/// Work on blocks one by one, shared by two threads where it is worth it.
struct BlockWork {
  private let blocks: Range<Int>
  private let isShared: Bool
  /// To begin and end another thread takes some fifty microseconds.
  private static let worthSharing = Duration.microseconds(150)

  /// Work on a stretch of a collection's blocks that takes about so long on one thread.
  init(_ blocks: Range<Int>, taking time: Duration) {
    self.blocks = blocks
    isShared = blocks.count > 1 && time > Self.worthSharing
  }

  /// What the work makes of each block, in order; nil where it is superseded before it is done.
  func products<Product: Sendable>(
    unless isSuperseded: @escaping @Sendable () -> Bool = { false },
    of work: @escaping @Sendable (_ block: Int) -> Product
  ) -> [Product]? {
    let queue = BlockQueue<Product>(blocks)
    onThreads(isShared ? 2 : 1) {
      while let block = queue.next(), !isSuperseded() { queue.add(work(block), of: block) }
    }
    return queue.products
  }
}

/// The blocks that threads have yet to work on, and what they made of the others.
///
/// A class, since it is the same one for all of them.
private final class BlockQueue<Product: Sendable>: Sendable {
  private let blocks: Range<Int>
  private let state: Mutex<(next: Int, products: [Product?])>

  init(_ blocks: Range<Int>) {
    self.blocks = blocks
    state = Mutex((blocks.lowerBound, blocks.map { _ in nil }))
  }

  /// A block that nobody works on, which the caller does from now on; nil where none is left.
  func next() -> Int? {
    state.withLock { state in
      guard state.next < blocks.upperBound else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  func add(_ product: Product, of block: Int) {
    state.withLock { $0.products[block - blocks.lowerBound] = product }
  }

  /// In order; nil where not all are made.
  var products: [Product]? {
    let made = state.withLock { $0.products.compactMap(\.self) }
    return made.count == blocks.count ? made : nil
  }
}
