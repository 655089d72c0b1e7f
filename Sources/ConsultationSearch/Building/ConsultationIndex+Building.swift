import CIndex
import ConsultationModel
import Synchronization

/// Reading the responses of a file into an index.
extension ConsultationIndex {
  /// Whether every response is read and searched.
  package var isWhole: Bool { state.withLock(\.isWhole) }

  /// Whether the responses are read from their file rather than held in memory.
  package var readsFile: Bool { source != nil }

  /// A sentence for the person where the index could not be kept for the next time, as on a full
  /// disk.
  package var remark: String? {
    guard state.withLock(\.isUnkept) else { return nil }
    return "The index of the responses could not be kept; they will be read anew the next time."
  }

  /// Has `build` return before all is read, and keep nothing. When this returns, the index is kept
  /// or all that was written of it is gone, so that the program may end. Not for `tell` to call
  /// once all is read.
  package func stopBuilding() {
    let (isHalf, store) = state.withLock { ($0.stop(), $0.store) }
    // What was begun just now ends by itself, before it keeps anything.
    if isHalf, let store { store.abandon() } else { building.withLock { _ in } }
  }

  /// Reads all responses into segments, on several threads, and returns when that is done; the index
  /// can be searched meanwhile. `tell` is called on one of them whenever more can be found.
  ///
  /// Throws where the file cannot be read, or is changed meanwhile, which `progress` then says too.
  /// Where the index cannot be kept for the next time, it serves for this one.
  package func build(
    onThreads threads: Int = 2, tell: @escaping @Sendable () -> Void = {}
  ) throws(FaultyFile) {
    guard let source else { return }
    let result = building.withLock { _ in
      Result { () throws(FaultyFile) in
        try read(from: source, onThreads: threads, tell: tell)
      }
    }
    if case .failure(let failure) = result { _ = fail(failure) }
    try result.get()
  }

  private func read(
    from source: ResponseSource, onThreads threads: Int, tell: @escaping @Sendable () -> Void
  ) throws(FaultyFile) {
    guard state.withLock({ $0.begin() }) else { return }
    defer {
      state.withLock { $0.end() }
      // What the threads had for building is of no use any more, and is not given back by itself.
      cindex_give_back()
    }
    if let saved = unproven.withLock({ $0.take() }), try source.proves(saved) {
      state.withLock { $0.take(saved, of: source.file) }
      return tell()
    }
    let store = SegmentStore(source.writer())
    guard state.withLock({ $0.keep(in: store) }) else { return }
    let clock = ContinuousClock()
    let start = clock.now
    let hash = try ResponseScan(of: source.file).run(onThreads: threads) {
      (chunk) throws(FaultyFile) in
      try source.segments(of: &chunk)
    } takingInOrder: { part in
      let segments = part.product.compactMap(store.keep)
      let goesOn = self.state.withLock { state in
        state.add(segments)
        state.advance(
          to: part.chunk.bytes.upperBound, rejecting: part.rejected,
          after: start.duration(to: clock.now))
        return !state.isStopped
      }
      tell()
      return goesOn
    }
    let rejected = state.withLock { $0.finish() }
    guard let rejected else { return }
    let isKept = store.finish(rejected, hash: hash)
    state.withLock { $0.isUnkept = source.canBeKept && !isKept }
    tell()
  }
}
