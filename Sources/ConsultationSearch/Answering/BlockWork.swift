import ConsultationModel
import Synchronization

/// Work on blocks one by one, on two threads where it takes longer than to start another.
struct BlockWork {
  private let blocks: [Block]
  private let threads: Int

  /// Work that is known to be long, or else not worth another thread.
  init(_ blocks: some Sequence<Block>, isLong: Bool) {
    self.blocks = Array(blocks)
    threads = isLong && self.blocks.count > 2 ? 2 : 1
  }

  /// What the work makes of each block, in order; nil where it is superseded before it is done.
  func done<Product: Sendable>(
    unless isSuperseded: @escaping @Sendable () -> Bool,
    by work: @escaping @Sendable (Block) -> Product
  ) -> [Product]? {
    let desk = Desk<Product>()
    let blocks = blocks
    onThreads(threads) {
      while let place = desk.next(of: blocks.count) {
        if isSuperseded() { return }
        desk.add(work(blocks[place]), at: place)
      }
    }
    return desk.products(count: blocks.count)
  }
}

/// Where threads take their work from and leave what they make.
///
/// A class, since it is the same one for all of them.
private final class Desk<Product: Sendable>: Sendable {
  private let state = Mutex<(next: Int, products: [Int: Product])>((0, [:]))

  /// The place of a block that nobody works on; nil where there is none left.
  func next(of count: Int) -> Int? {
    state.withLock { state in
      defer { state.next += 1 }
      return state.next < count ? state.next : nil
    }
  }

  func add(_ product: Product, at place: Int) {
    state.withLock { $0.products[place] = product }
  }

  /// In order; nil where not all are made.
  func products(count: Int) -> [Product]? {
    state.withLock { state in
      let products = (0..<count).compactMap { state.products[$0] }
      return products.count == count ? products : nil
    }
  }
}
