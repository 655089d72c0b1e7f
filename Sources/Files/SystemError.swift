import Glibc

/// What the system refused, by its number for the reason.
package struct SystemError: Error, Equatable {
  package let number: Int32

  /// In the system's own words.
  package var reason: String { String(cString: strerror(number)) }

  /// With the latest refusal, unless another is meant.
  package init(_ number: Int32 = errno) {
    self.number = number
  }
}

/// Calls the system until no signal interrupts it, and gives what it gives; throws what it refuses,
/// which a call tells by a number below 0.
package func uninterrupted(_ call: () -> Int) throws(SystemError) -> Int {
  while true {
    let result = call()
    if result >= 0 { return result }
    guard errno == EINTR else { throw SystemError() }
  }
}
