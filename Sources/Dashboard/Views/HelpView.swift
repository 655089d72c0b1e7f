import Terminal

/// The page of keys, read from the one table.
struct HelpView {
  let scene: Scene

  /// The lines of the page, for a width.
  func lines(columns: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for (title, bindings) in scene.state.chosenKeys.groups {
      if !lines.isEmpty { lines.append(StyledText()) }
      lines.append(StyledText(title, StyleSheet.heading))
      for binding in bindings { lines += self.lines(of: binding, columns: columns) }
    }
    return lines
  }

  /// A row of the table and, where there is room for them, the names of its commands, by which a
  /// person gives them other keys.
  private func lines(of binding: KeyBinding, columns: Int) -> [StyledText] {
    let width = 16
    let label = scene.typesetter.padded(StyledText("  " + binding.label, .bold), to: width)
    let names = StyledText(binding.commands.map(\.name).joined(separator: " "), StyleSheet.support)
    let room = columns - scene.typesetter.width(of: names) - 2
    var lines = scene.hanging(label, StyledText(binding.help), to: columns)
    if lines.count == 1, scene.typesetter.width(of: lines[0]) <= room {
      lines[0] = scene.spread(lines[0], names, over: columns)
    }
    return lines
  }
}
