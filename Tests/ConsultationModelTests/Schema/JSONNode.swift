@testable import ConsultationModel

/// A place among the values of a JSON document.
struct JSONNode {
  /// Which member or element leads on, from the whole document down.
  var steps: [Int]
  /// The key that the value has in the nearest object about it; nil for the whole.
  var key: String?
  var value: JSONValue
}

extension JSONValue {
  /// The value and all within it, each before what it holds.
  func nodes(steps: [Int] = [], key: String? = nil) -> [JSONNode] {
    let node = JSONNode(steps: steps, key: key, value: self)
    return [node]
      + children.enumerated().flatMap { position, child in
        child.value.nodes(steps: steps + [position], key: child.key ?? key)
      }
  }

  /// The same document with another value in a place.
  func replacing(_ steps: some Collection<Int>, with value: JSONValue) -> JSONValue {
    guard let step = steps.first else { return value }
    switch self {
    case .array(var elements):
      elements[step] = elements[step].replacing(steps.dropFirst(), with: value)
      return .array(elements)
    case .object(var members):
      members[step].value = members[step].value.replacing(steps.dropFirst(), with: value)
      return .object(members)
    default:
      return self
    }
  }

  private var children: [(key: String?, value: JSONValue)] {
    switch self {
    case .array(let elements): elements.map { (nil, $0) }
    case .object(let members): members.map { ($0.key, $0.value) }
    default: []
    }
  }
}
