import JSON
import TestSupport

@testable import ConsultationModel

/// Values that a good document may have, the strangest among them.
struct RandomValues {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// An object of some keys that have to be there and some that need not, in any order.
  mutating func object(
    _ required: [String: JSONValue], _ optional: [String: JSONValue]
  ) -> JSONValue {
    // The order of a dictionary is another one at each run, which a seed must not depend on.
    let chosen = optional.sorted { $0.key < $1.key }.filter { _ in random.next() % 4 > 0 }
    let members = (required.sorted { $0.key < $1.key } + chosen)
      .map { JSONValue.Member($0.key, $0.value) }
    return .object(members.shuffled(using: &random))
  }

  /// One of the choices, of which there is one at least.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(from: 0, to: choices.count - 1)]
  }

  mutating func number(from least: Int, to most: Int) -> Int {
    Int.random(in: least...most, using: &random)
  }

  /// Different ids, from one to three.
  mutating func identifiers() -> [String] {
    let ids = ["a", "-", "0", "kinship-care", "2023-09-21", String(repeating: "long-", count: 8)]
    return Array(ids.shuffled(using: &random).prefix(pick([1, 1, 1, 2, 3])))
  }

  mutating func reference(to ids: [String]) -> JSONValue { .string(pick(ids)) }

  /// Some of the ids, or none.
  mutating func references(to ids: [String]) -> [JSONValue] {
    ids.shuffled(using: &random).prefix(number(from: 0, to: ids.count)).map { .string($0) }
  }

  mutating func status() -> String {
    pick([
      "met", "planned", "being tested", "being considered", "declined", "answered in part",
      "no answer reported",
    ])
  }

  /// The statuses of some replies, not all of which have one.
  mutating func statuses(upTo most: Int) -> [String?] {
    (0..<number(from: 0, to: most)).map { _ in random.next() % 3 == 0 ? nil : status() }
  }

  mutating func text() -> JSONValue {
    .string(
      pick([
        "A place to call home", "“Half,” he said", "\"", "\\", "a\nb\t", "社会工作", "👩‍👧", "é",
        "e\u{301}", "\u{0}", "\u{1C}", "\u{7F}", "\u{200B}", "\u{FEFF}", "\u{202E}gnp", " x ",
        "\u{10FFFF}", String(repeating: "long ", count: 20),
      ]))
  }

  /// A text that may also be blank.
  mutating func anyText() -> JSONValue {
    random.next() % 4 == 0 ? .string(pick(["", " \n", "\u{3000}"])) : text()
  }

  mutating func boolean() -> JSONValue { .boolean(random.next() % 2 == 0) }

  mutating func amount() -> JSONValue {
    .verbatim(pick(["0", "200000000", "9007199254740991", "9e6", "2.60E+2", "-0.0", "1.0"]))
  }

  mutating func count() -> JSONValue { .verbatim(pick(["1", "7", "12.0", "9007199254740991"])) }

  mutating func years() -> JSONValue { .verbatim(pick(["1", "2.5", "1e-300", "1e300"])) }

  mutating func date() -> JSONValue { .string(day()) }

  /// Two dates, the first not known to be after the other.
  mutating func period() -> (from: JSONValue, to: JSONValue) {
    let (one, other) = (day(), day())
    let length = min(one.count, other.count)
    let isInOrder = one.prefix(length) <= other.prefix(length)
    return isInOrder ? (.string(one), .string(other)) : (.string(other), .string(one))
  }

  private mutating func day() -> String {
    pick([
      "2023", "0000", "9999", "2023-09", "2023-12", "2023-01-31", "2024-02-29", "2000-02-29",
      "2023-04-30", "9999-12-31", "2023-09-21",
    ])
  }
}
