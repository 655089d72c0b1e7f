import JSON

@testable import ConsultationModel

/// A value among those of a JSON document.
struct JSONNode {
  /// Which member or element leads on, from the whole document down.
  var steps: [Int]
  /// The keys and lists on the way, the same for all elements of a list: `$.sources[].id`.
  var path: String
  var value: JSONValue

  /// The key that the value stands by itself; empty for the whole and for a list's element.
  var key: String { path.split(separator: ".").dropFirst().last.map(String.init) ?? "" }
}

extension JSONValue {
  /// The value and all within it, each before what it holds.
  func nodes(steps: [Int] = [], path: String = "$") -> [JSONNode] {
    let children: [(path: String, value: JSONValue)] =
      switch self {
      case .array(let elements): elements.map { ("\(path)[]", $0) }
      case .object(let members): members.map { ("\(path).\($0.key)", $0.value) }
      default: []
      }
    return [JSONNode(steps: steps, path: path, value: self)]
      + children.enumerated().flatMap { position, child in
        child.value.nodes(steps: steps + [position], path: child.path)
      }
  }

  /// The same document with another value where the steps lead, or without the member or element
  /// there.
  func replacing(_ steps: some Collection<Int>, with value: JSONValue?) -> JSONValue {
    guard let step = steps.first else { return value ?? self }
    let isLast = steps.count == 1
    switch self {
    case .array(var elements):
      if isLast, value == nil {
        elements.remove(at: step)
      } else {
        elements[step] = elements[step].replacing(steps.dropFirst(), with: value)
      }
      return .array(elements)
    case .object(var members):
      if isLast, value == nil {
        members.remove(at: step)
      } else {
        members[step].value = members[step].value.replacing(steps.dropFirst(), with: value)
      }
      return .object(members)
    default:
      return self
    }
  }
}
