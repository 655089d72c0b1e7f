import JSON
import PlainText

/// Reads one JSON object as a record, key by key, and gathers all that is wrong with it.
///
/// A key that no one has asked for by `finish()` is a fault, so that a misspelt one is not lost.
/// Of a repeated key the last value is read, as most readers of JSON have it.
struct RecordReader {
  private let location: Location
  private let path: JSONPath
  private let noun: String
  private let members: [JSONValue.Member]
  private var keys: [String] = []
  private var keysFound = 0
  private var faults: FaultList

  init(
    _ members: [JSONValue.Member], at location: Location, noun: String,
    keepingFaults limit: Int = .max
  ) {
    faults = FaultList(keeping: limit)
    self.members = members
    self.location = location
    self.noun = noun
    path = location.path
    keys.reserveCapacity(Self.mostKeys)
  }

  /// Room for as many keys as any record has, since growing step by step takes longer.
  private static let mostKeys = 20

  /// The value of a key that has to be there; nil, and a fault, where it is not or is faulty.
  mutating func required<Value>(_ key: String, _ shape: Shape<Value>) -> Value? {
    guard let position = position(of: key) else {
      faults.append(location.fault(found: "no \(key.quoted())", expected: shape.expected()))
      return nil
    }
    return shape.read(members[position].value, place(of: position), &faults)
  }

  /// The value of a key that may be left out.
  mutating func optional<Value>(_ key: String, _ shape: Shape<Value>) -> Value? {
    guard let position = position(of: key) else { return nil }
    let value = members[position].value
    if case .null = value {
      faults.append(
        place(of: position).fault(
          found: value.words, expected: shape.expected(),
          hint: "leave the key out where there is nothing to say"))
      return nil
    }
    return shape.read(value, place(of: position), &faults)
  }

  /// A text that may be left out; one of nothing but white space is as good as left out.
  mutating func optionalText(_ key: String) -> String? {
    guard let text = optional(key, .anyText), !text.isBlank else { return nil }
    return text
  }

  /// The records of a list; none where the key is left out.
  mutating func records<Record: ReadableRecord>(_ key: String, of type: Record.Type) -> [Record] {
    optional(key, .records(of: type)) ?? []
  }

  /// Tells of a fault in a key's value that shows only beside others.
  mutating func refuse(
    _ key: String, found: String, expected: String, breaking rule: Rule? = nil
  ) {
    let place = members.lastIndex { $0.key == key }.map(place)
    faults.append((place ?? location).fault(found: found, expected: expected, breaking: rule))
  }

  /// Tells of a fault in a place further down, that shows only beside others.
  mutating func refuse(at path: JSONPath, found: String, expected: String, breaking rule: Rule) {
    faults.append(
      Fault(
        file: location.document.file, at: .value(path), found: found, expected: expected,
        breaking: rule))
  }

  /// The values in the list of a key and the list's path; nil where there is no list.
  func elements(of key: String) -> (elements: [JSONValue], path: JSONPath)? {
    guard let position = members.lastIndex(where: { $0.key == key }),
      case .array(let elements) = members[position].value
    else { return nil }
    return (elements, place(of: position).path)
  }

  /// All faults of the record, those of unknown and repeated keys among them.
  consuming func finish() -> [Fault] {
    if keysFound < members.count { refuseOtherKeys() }
    return faults.all
  }

  private mutating func refuseOtherKeys() {
    var seen: Set<String> = []
    for (position, member) in members.enumerated() {
      if !seen.insert(member.key).inserted {
        faults.append(
          place(of: position).fault(
            found: "this key a second time", expected: "every key once", breaking: .repeatedKey))
      } else if !keys.contains(member.key), !faults.isFull {
        let nearest = Suggestion.nearest(to: member.key, among: keys)
        let hint = nearest?.asQuestion ?? keys.joined(separator: ", ")
        faults.append(
          place(of: position).fault(
            found: "an unknown key", expected: "a key of \(noun)", hint: hint))
      }
    }
  }

  private mutating func position(of key: String) -> Int? {
    keys.append(key)
    guard let position = members.lastIndex(where: { $0.key == key }) else { return nil }
    keysFound += 1
    return position
  }

  private func place(of position: Int) -> Location {
    Location(
      .key(members[position].key, position: position), from: path, in: location.document)
  }
}
