import Foundation
import TestSupport
import Testing

/// Many random inputs, each made by a seed of its own, until one breaks a rule or time is up.
struct FuzzRun {
  /// What a rule needs to say of an input that breaks it.
  struct Breach: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }

  private let name: String

  init(_ name: String) { self.name = name }

  /// Tries inputs of a fixed seed and of a fresh one or, by hand, of `FUZZ_SEED` for
  /// `FUZZ_SECONDS`.
  func callAsFunction(
    at location: SourceLocation = #_sourceLocation,
    _ body: (inout SeededGenerator) throws -> Void
  ) {
    for seed in Self.seeds { run(seed, at: location, body) }
  }

  private func run(
    _ seed: UInt64, at location: SourceLocation, _ body: (inout SeededGenerator) throws -> Void
  ) {
    let start = ContinuousClock.now
    let notes = Self.isByHand ? SeedNotes(name) : nil
    var count: UInt64 = 0
    repeat {
      // What ends the process can be found again by the last number noted.
      if Self.isByHand { notes?.note(seed &+ count) }
      var random = SeededGenerator(seed: seed &+ count)
      count += 1
      do {
        try body(&random)
      } catch {
        Issue.record(
          "FUZZ_SEED=\(seed &+ count - 1) \(name): \(error)", sourceLocation: location)
        return
      }
    } while ContinuousClock.now - start < Self.time
    if Self.isByHand { print("Fuzzed \(name): \(count) inputs from seed \(seed)") }
  }

  private static let environment = ProcessInfo.processInfo.environment
  private static let isByHand = environment["FUZZ_SECONDS"] != nil
  private static let time = Duration.seconds(
    environment["FUZZ_SECONDS"].flatMap(Double.init) ?? 0.15)

  private static let seeds: [UInt64] = {
    if let seed = environment["FUZZ_SEED"].flatMap(UInt64.init) { return [seed] }
    let fresh = UInt64.random(in: 0...0xFFFF_FFFF)
    // A process that ends at once tells of nothing later.
    print("Fuzzing from seed \(fresh)")
    return isByHand ? [fresh] : [1, fresh]
  }()
}

extension FuzzRun {
  /// Ends the input as a breach of a rule where that does not hold.
  static func require(_ holds: Bool, _ rule: @autoclosure () -> String) throws {
    guard holds else { throw Breach(rule()) }
  }
}
