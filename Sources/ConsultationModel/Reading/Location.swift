import JSON

/// Where a value stands in the document that is being read.
struct Location {
  let document: Document
  private let parent: JSONPath
  private let step: JSONPath.Step?

  /// The whole document.
  init(document: Document) {
    self.document = document
    parent = .root
    step = nil
  }

  /// What one step leads to from a path, which is extended only when it is asked for:
  /// most values have no faults, and no values within.
  init(_ step: JSONPath.Step, from parent: JSONPath, in document: Document) {
    self.document = document
    self.parent = parent
    self.step = step
  }

  var path: JSONPath { step.map(parent.appending) ?? parent }

  /// The fault of something else standing here than what is expected.
  func fault(
    found: String, expected: String, hint: String? = nil, breaking rule: Rule? = nil
  ) -> Fault {
    Fault(
      file: document.file, at: .value(path), found: found, expected: expected, hint: hint,
      breaking: rule)
  }
}
