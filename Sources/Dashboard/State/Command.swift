import Terminal

/// One thing that keys do, under the name by which a person gives it other keys.
package struct Command: Sendable {
  /// In lower case, with hyphens: `next-pane`. One name may stand in several rows of the table.
  package let name: String
  package let action: Action
  /// The first is the one that is shown.
  package let keys: [Key]

  init(_ name: String, _ action: Action, _ keys: [Key]) {
    self.name = name
    self.action = action
    self.keys = keys
  }

  init(_ name: String, _ action: Action, _ keys: Key...) {
    self.init(name, action, keys)
  }
}
