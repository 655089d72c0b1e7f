/// A record by its kind and its place in the consultation's list of that kind.
package struct RecordReference: Hashable, Sendable {
  package var kind: RecordKind
  package var position: Int

  package init(kind: RecordKind, position: Int) {
    self.kind = kind
    self.position = position
  }
}
