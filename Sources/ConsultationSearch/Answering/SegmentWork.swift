import ConsultationModel
import Synchronization
import Threads

/// Work on segments one by one, shared by two threads where it is worth it.
struct SegmentWork {
  private let segments: Range<Int>
  private let isShared: Bool
  /// To begin and end another thread takes some fifty microseconds.
  private static let worthSharing = Duration.microseconds(150)

  /// Work on a stretch of a collection's segments that takes about so long on one thread.
  init(_ segments: Range<Int>, taking time: Duration) {
    self.segments = segments
    isShared = segments.count > 1 && time > Self.worthSharing
  }

  /// What the work makes of each segment, in order; nil where it is superseded before it is done.
  func products<Product: Sendable>(
    unless isSuperseded: @escaping @Sendable () -> Bool = { false },
    of work: @escaping @Sendable (_ segment: Int) -> Product
  ) -> [Product]? {
    let queue = SegmentQueue<Product>(segments)
    onThreads(isShared ? 2 : 1) {
      while let segment = queue.next(), !isSuperseded() { queue.add(work(segment), of: segment) }
    }
    return queue.products
  }
}

/// The segments that threads have yet to work on, and what they made of the others.
///
/// A class, since it is the same one for all of them.
private final class SegmentQueue<Product: Sendable>: Sendable {
  private let segments: Range<Int>
  private let state: Mutex<(next: Int, products: [Product?])>

  init(_ segments: Range<Int>) {
    self.segments = segments
    state = Mutex((segments.lowerBound, segments.map { _ in nil }))
  }

  /// A segment that nobody works on, which the caller does from now on; nil where none is left.
  func next() -> Int? {
    state.withLock { state in
      guard state.next < segments.upperBound else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  func add(_ product: Product, of segment: Int) {
    state.withLock { $0.products[segment - segments.lowerBound] = product }
  }

  /// In order; nil where not all are made.
  var products: [Product]? {
    let made = state.withLock { $0.products.compactMap(\.self) }
    return made.count == segments.count ? made : nil
  }
}
