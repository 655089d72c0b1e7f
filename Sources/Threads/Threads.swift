import Glibc

/// Does a piece of work on several threads at once, this one among them, and returns when all are
/// done; on fewer where the system has no more to give.
package func onThreads(_ count: Int, _ work: @escaping @Sendable () -> Void) {
  let threads = (1..<max(count, 1)).compactMap { _ in thread(doing: work) }
  work()
  for thread in threads { pthread_join(thread, nil) }
}

/// Does a piece of work beside the caller or, where the system has no thread to give, at once.
package func inBackground(_ work: @escaping @Sendable () -> Void) {
  guard let thread = thread(doing: work) else { return work() }
  pthread_detach(thread)
}

private func thread(doing work: @escaping @Sendable () -> Void) -> pthread_t? {
  var thread = pthread_t()
  let context = Unmanaged.passRetained(Work(work))
  let status = pthread_create(
    &thread, nil,
    { context in
      if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
      return nil
    }, context.toOpaque())
  guard status != 0 else { return thread }
  context.release()
  return nil
}

/// A closure that a pointer can lead to.
private final class Work: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}
