import JSON

/// What a JSON value has to be, and how it becomes a `Value`.
struct Shape<Value> {
  /// What belongs in its place, in words that follow "expected"; put together only for a fault.
  let expected: () -> String
  /// The value read; nil, and one fault or more, where it has another shape.
  let read: (JSONValue, Location, inout FaultList) -> Value?

  init(
    expected: @autoclosure @escaping () -> String,
    read: @escaping (JSONValue, Location, inout FaultList) -> Value?
  ) {
    self.expected = expected
    self.read = read
  }
}

extension Shape {
  /// A value without values within; `convert` gives nil for one of another shape, and throws the
  /// rule that one of the right shape breaks.
  init(
    _ expected: @autoclosure @escaping () -> String,
    like candidates: @autoclosure @escaping () -> Candidates = .words([]),
    _ convert: @escaping (JSONValue, Document) throws(Rule) -> Value?
  ) {
    self.expected = expected
    read = { json, location, faults in
      var broken: Rule?
      do throws(Rule) {
        if let value = try convert(json, location.document) { return value }
      } catch {
        broken = error
      }
      guard !faults.isFull else { return nil }
      let hint = candidates().hint(for: json, in: location.document)
      faults.append(
        location.fault(found: json.words, expected: expected(), hint: hint, breaking: broken))
      return nil
    }
  }
}

/// What a misspelt value may have been meant to be.
enum Candidates {
  case words([String])
  case identifiers(ReferredList)
  /// Whole numbers, up to the largest that a file can have.
  case wholeNumbers

  fileprivate func hint(for json: JSONValue, in document: Document) -> String? {
    switch self {
    case .words(let words): Self.hint(for: json, among: words)
    case .identifiers(let list): Self.hint(for: json, among: document.identifiers(in: list))
    case .wholeNumbers: json.isTooLarge ? "the largest is \(JSONValue.largestWhole)" : nil
    }
  }

  private static func hint(for json: JSONValue, among words: [String]) -> String? {
    guard case .string(let word) = json else { return nil }
    return Suggestion.nearest(to: word, among: words)?.asQuestion
  }
}
