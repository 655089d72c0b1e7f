/// A hash of all bytes of a file, piece by piece, the same for the same bytes in the same pieces.
///
/// It tells a change that no date tells; it is no defence against who makes a file on purpose. Words
/// of eight bytes are mixed as in `SeededHash`, in four lanes beside each other, since a
/// multiplication takes longer than what else is done with a word.
struct ContentHash: Equatable, Sendable {
  private(set) var value: UInt64 = 0x2D35_8DCC_AA6C_78A5

  /// Goes on with the next piece.
  mutating func add(_ bytes: Span<UInt8>) {
    var lanes = (value, value &+ 1, value &+ 2, value &+ 3)
    var offset = 0
    while offset + 32 <= bytes.count {
      lanes.0 = SeededHash.mixed(lanes.0 ^ bytes.word(at: offset))
      lanes.1 = SeededHash.mixed(lanes.1 ^ bytes.word(at: offset + 8))
      lanes.2 = SeededHash.mixed(lanes.2 ^ bytes.word(at: offset + 16))
      lanes.3 = SeededHash.mixed(lanes.3 ^ bytes.word(at: offset + 24))
      offset += 32
    }
    value = [lanes.1, lanes.2, lanes.3, UInt64(bytes.count)].reduce(lanes.0) {
      SeededHash.mixed($0 &+ 0x9E37_79B9_7F4A_7C15 ^ $1)
    }
    while offset < bytes.count {
      value = SeededHash.mixed(value ^ UInt64(bytes[offset]) &+ 1)
      offset += 1
    }
  }
}
