/// Which letters a word has, so that most words that are not alike are told apart at a glance.
struct LetterMask: Sendable {
  private var bits: UInt64 = 0

  init(_ word: String) {
    for scalar in word.unicodeScalars { bits |= 1 << UInt64(scalar.value & 63) }
  }

  /// False where so many letters inserted, deleted or replaced cannot make one word the other:
  /// each of them makes for two bits at the most.
  func mayBeWithin(_ letters: Int, of other: LetterMask) -> Bool {
    (bits ^ other.bits).nonzeroBitCount <= 2 * letters
  }
}
