import Terminal

/// The page of keys, read from the one table.
struct HelpView {
  let scene: Scene

  /// The lines of the page, for a width.
  func lines(columns: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for (title, bindings) in KeyBinding.groups {
      if !lines.isEmpty { lines.append(StyledText()) }
      lines.append(StyledText(title, Palette.heading))
      for binding in bindings { lines += self.lines(of: binding, columns: columns) }
    }
    return lines
  }

  private func lines(of binding: KeyBinding, columns: Int) -> [StyledText] {
    let width = 14
    let label = scene.typesetter.padded(StyledText("  " + binding.label, .bold), to: width)
    return scene.hanging(label, StyledText(binding.help), to: columns)
  }
}
