import CNcurses
import Glibc

extension Screen {
  /// Deals with a fault of memory, so that the program can go on; false for one that it cannot. It
  /// runs in a signal's handler, so it has to be written in C.
  package typealias FaultRescue = @convention(c) (UnsafePointer<siginfo_t>?) -> Bool

  /// Has SIGBUS dealt with while a screen is open, before it ends the program.
  package static func onBusError(_ rescue: @escaping FaultRescue) { guard_rescue_by(rescue) }
}
