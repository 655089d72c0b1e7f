import Glibc

/// A count that threads raise and wait for (POSIX, `sem_init`).
///
/// A class, since it stays at one place in memory; the system lets threads share it there, which the
/// compiler cannot know of pointers.
package final class Semaphore: @unchecked Sendable {
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  package init() {
    sem_init(semaphore, 0, 0)
  }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  /// Raises the count.
  package func signal() { sem_post(semaphore) }

  /// Waits until there is something to take, and takes it.
  package func wait() {
    while sem_wait(semaphore) != 0 {}
  }
}
