import Dispatch
import Glibc

/// What was waited for and did not come.
package struct NeverCame: Error, CustomStringConvertible {
  package let awaited: String

  package var description: String { "\(awaited) did not come." }
}

/// Waits until something holds; throws where it does not within so many seconds, so that no test
/// waits for ever for what has failed elsewhere.
package func wait(
  for awaited: String, within seconds: Double = 60, until holds: () throws -> Bool
) throws {
  let deadline = ContinuousClock.now + .seconds(seconds)
  while try !holds() {
    guard ContinuousClock.now < deadline else { throw NeverCame(awaited: awaited) }
    sched_yield()
  }
}

extension DispatchSemaphore {
  /// Waits for a signal; throws where it does not come within so many seconds.
  package func await(_ awaited: String, within seconds: Double = 60) throws {
    guard wait(timeout: .now() + seconds) == .success else { throw NeverCame(awaited: awaited) }
  }
}
