import Foundation
import Glibc

/// A file that always holds the seed of the input that is being tried, so that one which ends the
/// process can be found again.
final class SeedNotes {
  private let descriptor: Int32

  /// The file has the rule's name, in the folder for what is temporary.
  init(_ name: String) {
    let file = FileManager.default.temporaryDirectory.appending(path: "greenpaper-fuzz \(name)")
    descriptor = open(file.path(percentEncoded: false), O_CREAT | O_WRONLY | O_TRUNC, 0o600)
  }

  deinit { close(descriptor) }

  func note(_ seed: UInt64) {
    var words = "\(seed)\n"
    words.withUTF8 { bytes in _ = pwrite(descriptor, bytes.baseAddress, bytes.count, 0) }
  }
}
