/// Names a record by its kind and its index among those of that kind, in the order of the file.
///
/// A response keeps its index for as long as its file is as it was when it was opened.
package struct RecordID: Hashable, Sendable {
  package var kind: RecordKind
  /// Counted from 0.
  package var index: Int

  package init(kind: RecordKind, index: Int) {
    self.kind = kind
    self.index = index
  }
}
