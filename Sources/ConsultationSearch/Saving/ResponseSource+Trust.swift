import ConsultationModel
import Files
import Glibc

/// Whether an index that was kept is of the responses as they are, where no date would tell a change.
///
/// A file that is written to twice within one tick of its clock, which stands for two seconds on some
/// file systems, has the same date after both; so has one that is written to twice through a mapping,
/// until the page is written to the disk. An index that was made so soon after a change is compared
/// with what the file has, as git does with files that are "racily clean" (racy-git.txt).
extension ResponseSource {
  /// Whether an index needs no comparison: nobody can have changed the responses after it was made
  /// without another date.
  func isTrusted(_ saved: SavedIndex) -> Bool {
    guard file.datesEveryWrite, let made = saved.file.modified else { return false }
    let changed = max(file.identity.modified.seconds, file.identity.changed.seconds)
    return made.seconds - changed > Self.secondsOfDoubt
  }

  /// Linux writes pages to the disk that are 30 seconds old, and looks for them every 5; twice that,
  /// since a busy disk takes longer.
  private static var secondsOfDoubt: Int { 70 }

  /// Whether an index is of what the responses are now, by all of their bytes; one that will need no
  /// comparison any more is noted to be newer. Throws where the responses cannot be read.
  func proves(_ saved: SavedIndex) throws(FaultyFile) -> Bool {
    guard try file.contentHash().value == saved.contentHash else { return false }
    try file.checkIdentity()
    let changed = max(file.identity.modified.seconds, file.identity.changed.seconds)
    if time(nil) - changed > Self.secondsOfDoubt { saved.file.renew() }
    return true
  }

  /// Responses of so many bytes are compared sooner than a person would wait for.
  package static var mostComparedAtOnce: Int { 1 << 26 }
}
