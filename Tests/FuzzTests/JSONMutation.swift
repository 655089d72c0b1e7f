import ConsultationModel
import JSON
import TestSupport

/// Damages to a document that stays JSON: values of other kinds, keys lost, repeated or misspelt.
struct JSONMutation {
  /// The value with a few damages, each to a value of its own.
  static func mutated(_ value: JSONValue, _ random: inout SeededGenerator) -> JSONValue {
    var value = value
    for _ in 0..<Int.random(in: 1...3, using: &random) { value = damaged(value, &random) }
    return value
  }

  /// A small value of any kind.
  static func value(depth: Int = 3, _ random: inout SeededGenerator) -> JSONValue {
    let kinds = depth > 0 ? 9 : 7
    switch Int.random(in: 0..<kinds, using: &random) {
    case 0: return .null
    case 1: return .boolean(random.once(in: 2))
    case 2: return .integer(Int(truncatingIfNeeded: random.next()) >> Int(random.next() % 64))
    case 3:
      let number = Double(bitPattern: random.next())
      let isPlain = number.isFinite && Int(exactly: number) == nil
      return isPlain ? .number(number) : .integer(0)
    case 4, 5, 6: return .string(random.text(upTo: 10))
    case 7:
      return .array(
        (0..<Int.random(in: 0...3, using: &random)).map { _ in value(depth: depth - 1, &random) })
    default:
      return .object(
        (0..<Int.random(in: 0...3, using: &random)).map { _ in
          JSONValue.Member(random.text(upTo: 6), value(depth: depth - 1, &random))
        })
    }
  }

  /// Goes down at random, and does its damage where it stops.
  private static func damaged(_ value: JSONValue, _ random: inout SeededGenerator) -> JSONValue {
    if random.once(in: 12) { return self.value(depth: 1, &random) }
    switch value {
    case .array(var elements) where !elements.isEmpty:
      let index = Int.random(in: 0..<elements.count, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: elements.remove(at: index)
      case 1: elements.append(elements[index])
      default: elements[index] = damaged(elements[index], &random)
      }
      return .array(elements)
    case .object(var members) where !members.isEmpty:
      let index = Int.random(in: 0..<members.count, using: &random)
      switch Int.random(in: 0..<10, using: &random) {
      case 0: members.remove(at: index)
      case 1: members.append(members[index])
      case 2: members[index].key = random.pick(random.text(upTo: 6), ["id", "text", "theme"])
      default: members[index].value = damaged(members[index].value, &random)
      }
      return .object(members)
    case .string(let text) where random.once(in: 2):
      return .string(text + random.text(upTo: 6))
    default:
      return self.value(depth: 1, &random)
    }
  }
}
