import Foundation

/// How long and from which seeds the tests of many random keys go on.
package enum SoakSettings {
  /// From the variable STEPS; a few seconds' worth where it is not set.
  package static let steps = number("STEPS") ?? 500

  /// The one in the variable SEED or, where it is not set, one that is always the same and one that
  /// nobody has tried before.
  package static let seeds: [UInt64] =
    number("SEED").map { [UInt64($0)] } ?? [20_230_921, .random(in: 0..<1_000_000_000)]

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init)
  }
}
