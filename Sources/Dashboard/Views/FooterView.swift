import Terminal

/// The bottom of the screen: the keys that do something now.
struct FooterView {
  let scene: Scene

  /// The rows that it takes.
  static let rows = 2

  func draw(on drawing: inout Drawing, row: Int, columns: Int) {
    let remark = scene.state.remark.map {
      scene.wrapped(StyledText($0, StyleSheet.warning), to: columns - 2)
    }
    if let remark, remark.count > 1 {
      return draw(remark, on: &drawing, row: row, columns: columns)
    }
    drawing.rule(row: row, columns: columns)
    let line = remark?.first ?? (scene.state.copied == nil ? keys(columns - 2) : Self.copied)
    drawing.write(line, row: row + 1, column: 1, columns: columns - 2)
  }

  /// A remark too long for a line, over both rows; what has no room even there is told when the
  /// program has ended.
  private func draw(_ remark: [StyledText], on drawing: inout Drawing, row: Int, columns: Int) {
    for (index, line) in remark.prefix(Self.rows).enumerated() {
      drawing.write(line, row: row + index, column: 1, columns: columns - 2)
    }
  }

  private static let copied = StyledText("Copied, with its citation.", .bold)

  /// As many hints as have room; the way to all keys is kept before all others.
  private func keys(_ columns: Int) -> StyledText {
    let hinted = scene.state.bindings.filter { $0.hint != nil }
    let help = hinted.last(where: \.isHelp)
    var line = StyledText()
    let gap = columns < 60 ? "  " : "   "
    let reserved = help.map { scene.typesetter.width(of: text($0)) + gap.count } ?? 0
    for binding in hinted where !binding.isHelp {
      let next = text(binding)
      let width = scene.typesetter.width(of: line) + scene.typesetter.width(of: next) + gap.count
      guard width + reserved <= columns else { continue }
      if !line.isEmpty { line.append(gap) }
      line.append(next)
    }
    guard let help else { return line }
    if !line.isEmpty { line.append(gap) }
    return line + text(help)
  }

  private func text(_ binding: KeyBinding) -> StyledText {
    StyledText(binding.label, .bold) + StyledText(" \(binding.hint ?? "")", StyleSheet.support)
  }
}

extension KeyBinding {
  fileprivate var isHelp: Bool { commands.contains { $0.action == .help } }
}
