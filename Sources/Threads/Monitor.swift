import Glibc

/// A value that threads change one at a time, and wait for to be as they need it: a lock with a
/// condition (POSIX.1-2017, pthread_cond_wait).
///
/// A class, since all of the threads share the one. The compiler cannot see that it is safe to be
/// shared: the value is only touched by the thread that holds the lock.
package final class Monitor<Value: Sendable>: @unchecked Sendable {
  private var value: Value
  // At an address of their own, since the system knows both by where they are.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  package init(_ value: Value) {
    self.value = value
    lock.initialize(to: pthread_mutex_t())
    change.initialize(to: pthread_cond_t())
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(lock)
    change.deallocate()
    lock.deallocate()
  }

  /// Reads the value.
  package func read<Result>(_ read: (Value) -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return read(value)
  }

  /// Changes the value, and has all threads that wait look at it.
  @discardableResult
  package func change<Result>(_ change: (inout Value) throws -> Result) rethrows -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    defer { pthread_cond_broadcast(self.change) }
    return try change(&value)
  }

  /// Waits, without taking the processor, until the value is as it is needed.
  package func wait(until isReady: (Value) -> Bool) {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while !isReady(value) { pthread_cond_wait(change, lock) }
  }
}
