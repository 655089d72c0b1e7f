import JSON

extension Shape {
  /// An object whose keys are data as its values are; members that cannot be read are left out.
  static func object<Member>(
    _ expected: String, keys: Shape<String>, of values: Shape<Member>,
    _ convert: @escaping ([(String, Member)]) -> Value
  ) -> Shape {
    Shape(expected: expected) { json, location, faults in
      guard case .object(let members) = json else {
        faults.append(location.fault(found: json.words, expected: expected))
        return nil
      }
      var seen: Set<String> = []
      let path = location.path
      // From the last on, since of a repeated key the last value is read.
      let read = members.enumerated().reversed().compactMap {
        position, member -> (String, Member)? in
        let step = JSONPath.Step.key(member.key, position: position)
        let place = Location(step, from: path, in: location.document)
        let (isNew, other) = seen.insert(member.key)
        let isSpeltAlike = other.isSpelt(as: member.key)
        if !isNew {
          faults.append(
            place.fault(
              found: "this key a second time", expected: "every key once",
              breaking: isSpeltAlike ? .repeatedKey : .composition))
        }
        if !isNew, isSpeltAlike { return nil }
        let key = keys.read(.string(member.key), place, &faults)
        let value = values.read(member.value, place, &faults)
        guard let key, let value else { return nil }
        return (key, value)
      }
      return convert(read.reversed())
    }
  }
}
