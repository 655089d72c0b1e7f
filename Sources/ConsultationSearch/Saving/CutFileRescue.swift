import CIndex
import Glibc

/// Lets reading go on where a mapped file was cut, whose bytes are then zeros: for a handler of
/// SIGBUS that stands before the index's own.
package let cutFileRescue: @convention(c) (UnsafePointer<siginfo_t>?) -> Bool = cindex_rescue
