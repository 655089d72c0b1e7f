/// What a JSON value has to be, and how it becomes a `Value`.
struct Shape<Value> {
  /// What belongs in its place, in words that follow "expected"; put together only for a fault.
  let expected: () -> String
  /// The value read; nil, and one fault or more, where it has another shape.
  let read: (JSONValue, Location, inout [Fault]) -> Value?

  init(
    expected: @autoclosure @escaping () -> String,
    read: @escaping (JSONValue, Location, inout [Fault]) -> Value?
  ) {
    self.expected = expected
    self.read = read
  }
}

extension Shape {
  /// A value without values within; `convert` gives nil for one of another shape.
  init(
    _ expected: @autoclosure @escaping () -> String,
    like candidates: @autoclosure @escaping () -> Candidates = .words([]),
    _ convert: @escaping (JSONValue, Document) -> Value?
  ) {
    self.init(expected: expected()) { json, location, faults in
      if let value = convert(json, location.document) { return value }
      let hint = candidates().hint(for: json, in: location.document)
      faults.append(location.fault(found: json.words, expected: expected(), hint: hint))
      return nil
    }
  }
}

/// What a misspelt value may have been meant to be.
enum Candidates {
  case words([String])
  case identifiers(RecordList)

  fileprivate func hint(for json: JSONValue, in document: Document) -> String? {
    guard case .string(let word) = json else { return nil }
    return Suggestion.nearest(to: word, among: words(in: document))?.asQuestion
  }

  private func words(in document: Document) -> [String] {
    switch self {
    case .words(let words): words
    case .identifiers(let list): document.identifiers(in: list)
    }
  }
}
