/// How tall a pane and the record selected in it are, in rows.
package struct Extent: Equatable, Sendable {
  package var pane: Int
  package var record: Int
  /// How many records the pane shows at once, the selected one included.
  package var records: Int
  /// What the list is held at; nil where the selected record may stand wherever is best.
  package var anchor: Anchor?

  /// A record of a list and the row of the pane that it begins in, which may lie out of sight.
  package struct Anchor: Equatable, Sendable {
    package var position: Int
    package var row: Int

    package init(position: Int, row: Int) {
      self.position = position
      self.row = row
    }
  }

  package init(pane: Int, record: Int, records: Int, anchor: Anchor? = nil) {
    self.pane = pane
    self.record = record
    self.records = records
    self.anchor = anchor
  }
}
