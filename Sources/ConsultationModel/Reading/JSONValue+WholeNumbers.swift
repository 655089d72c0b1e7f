import JSON

extension JSONValue {
  /// The largest whole number that every reader of JSON keeps exactly: 2^53 - 1 (RFC 8259, 6).
  static let largestWhole = 9_007_199_254_740_991

  /// The whole number, where it is one from the least to the largest; nil for anything else.
  func whole(from least: Int) throws(Rule) -> Int? {
    switch self {
    case .integer(let integer) where (least...Self.largestWhole).contains(integer):
      return integer
    case .number(let number) where number == number.rounded():
      // The scanner keeps every whole number of this size exactly, so this one was rounded.
      guard (Double(least)...Double(Self.largestWhole)).contains(number) else { return nil }
      throw .exactness
    default:
      return nil
    }
  }

  /// Whether it is a number above the largest.
  var isTooLarge: Bool {
    switch self {
    case .integer(let integer): integer > Self.largestWhole
    case .number(let number): number > Double(Self.largestWhole)
    case .oversized(let spelling): !spelling.hasPrefix("-")
    default: false
    }
  }
}
