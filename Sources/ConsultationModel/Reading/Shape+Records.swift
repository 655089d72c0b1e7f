import JSON

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
      var reader = RecordReader(
        members, at: location, noun: Value.noun, keepingFaults: faults.limit)
      let value = Value(reading: &reader)
      faults.append(contentsOf: reader.finish())
      return value
    }
  }
}

extension Shape {
  /// A list of values of one shape; those that cannot be read are left out.
  static func list<Element>(of element: Shape<Element>) -> Shape where Value == [Element] {
    Shape(expected: "a list") { json, location, faults in
      guard case .array(let elements) = json else {
        faults.append(location.fault(found: json.words, expected: "a list"))
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
    list(of: Shape<Record>.record)
      .refusingRepeats(of: "id", expected: "an id that no other in the list has", .repeatedId)
  }

  /// A list of records that are told apart by their names.
  static func namedRecords<Record: ReadableRecord>(of type: Record.Type) -> Shape
  where Value == [Record] {
    list(of: Shape<Record>.record)
      .refusingRepeats(of: "name", expected: "a name that no other in the list has", .repeatedName)
  }

  /// A list of references to records, none of them named twice.
  static func references(to target: ReferredList) -> Shape where Value == [String] {
    list(of: .reference(to: target))
      .refusingRepeats(expected: "\(target.noun) once only") { ($0, $1) }
  }

  /// A list of texts, none of them twice.
  static func distinctTexts() -> Shape where Value == [String] {
    list(of: .text).refusingRepeats(expected: "every value once") { ($0, $1) }
  }

  /// The same list, refused where two of its records have one text of a key.
  private func refusingRepeats(
    of key: String, expected: @autoclosure @escaping () -> String, _ rule: Rule
  ) -> Shape {
    refusingRepeats(expected: expected(), breaking: rule) { element, place in
      guard let (value, position) = element.member(key) else { return nil }
      return (value, Location(.key(key, position: position), from: place.path, in: place.document))
    }
  }

  /// The same list, refused where two of its elements have one id.
  private func refusingRepeats(
    expected: @autoclosure @escaping () -> String, breaking rule: Rule? = nil,
    of id: @escaping (JSONValue, Location) -> (JSONValue, Location)?
  ) -> Shape {
    Shape(expected: self.expected()) { json, location, faults in
      guard case .array(let elements) = json else { return read(json, location, &faults) }
      var seen: Set<String> = []
      for (index, element) in elements.enumerated() {
        let place = Location(.element(index), from: location.path, in: location.document)
        guard let (value, place) = id(element, place), case .string(let text) = value else {
          continue
        }
        let (isNew, earlier) = seen.insert(text)
        if isNew { continue }
        let rule = earlier.isSpelt(as: text) ? rule : .composition
        faults.append(
          place.fault(
            found: "\(value.words) a second time", expected: expected(), breaking: rule))
      }
      return read(json, location, &faults)
    }
  }
}
