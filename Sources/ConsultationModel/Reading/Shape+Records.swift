/// A record that an object in a file becomes.
protocol ReadableRecord {
  /// What one is called in messages, with its article.
  static var noun: String { get }

  /// Nil where something required is missing or faulty, which the reader then knows.
  init?(reading record: inout RecordReader)
}

extension Shape where Value: ReadableRecord {
  /// An object with the keys of a record, and no others.
  static var record: Shape {
    Shape(expected: Value.noun) { json, location, faults in
      guard case .object(let members) = json else {
        faults.append(location.fault(found: json.words, expected: Value.noun))
        return nil
      }
      var reader = RecordReader(members, at: location, noun: Value.noun)
      let value = Value(reading: &reader)
      faults += reader.finish()
      return value
    }
  }
}

extension Shape {
  /// A list of values of one shape; those that cannot be read are left out.
  static func list<Element>(of element: Shape<Element>) -> Shape where Value == [Element] {
    let expected = "a list"
    return Shape(expected: expected) { json, location, faults in
      guard case .array(let elements) = json else {
        faults.append(location.fault(found: json.words, expected: expected))
        return nil
      }
      let path = location.path
      return elements.enumerated().compactMap { index, json in
        let place = Location(.element(index), from: path, in: location.document)
        return element.read(json, place, &faults)
      }
    }
  }

  /// A list of records, each with an id of its own.
  static func records<Record: ReadableRecord>(of type: Record.Type) -> Shape
  where Value == [Record] {
    let list = Shape.list(of: Shape<Record>.record)
    return Shape(expected: list.expected) { json, location, faults in
      var seen: Set<String> = []
      for (index, element) in json.elements.enumerated() {
        guard let (value, position) = element.member("id"), case .string(let id) = value,
          !seen.insert(id).inserted
        else { continue }
        let path = location.path.appending(.element(index))
        let place = Location(.key("id", position: position), from: path, in: location.document)
        faults.append(
          place.fault(
            found: "\(id.quoted()) a second time",
            expected: "an id that no other in the list has"))
      }
      return list.read(json, location, &faults)
    }
  }

  /// A list of references to records, none of them named twice.
  static func references(to target: RecordList) -> Shape where Value == [String] {
    let list = Shape.list(of: .reference(to: target))
    return Shape(expected: "a list of ids") { json, location, faults in
      var seen: Set<String> = []
      for (index, element) in json.elements.enumerated() {
        guard case .string(let id) = element, !seen.insert(id).inserted else { continue }
        let place = Location(.element(index), from: location.path, in: location.document)
        faults.append(
          place.fault(found: "\(id.quoted()) a second time", expected: "\(target.noun) once only"))
      }
      return list.read(json, location, &faults)
    }
  }
}

extension JSONValue {
  /// The values of a list; none for other values.
  fileprivate var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }
}
