/// How the program ends, as its caller sees it.
enum ExitStatus: Int32 {
  case done = 0
  /// Nothing matched, or a check found faults.
  case nothing = 1
  case wrongCommandLine = 2
  case unreadable = 3
}

/// Why a command could not do what it was asked.
struct Failure: Error {
  let status: ExitStatus
  /// What to tell the person, a sentence a line; empty where all is said already.
  let message: String

  init(_ status: ExitStatus, _ message: String = "") {
    self.status = status
    self.message = message
  }
}

extension Failure: CustomStringConvertible {
  var description: String { message }
}
