/// How tall a pane and the record selected in it are, in rows.
package struct Viewport: Equatable, Sendable {
  package var pane: Int
  package var record: Int
  /// How many records the pane shows at once, the selected one included.
  package var records: Int
  /// The first record in the pane; nil where it shows no list.
  package var anchor: Anchor?

  package init(pane: Int, record: Int, records: Int, anchor: Anchor? = nil) {
    self.pane = pane
    self.record = record
    self.records = records
    self.anchor = anchor
  }
}
