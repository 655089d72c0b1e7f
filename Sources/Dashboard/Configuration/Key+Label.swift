import Terminal

extension Key {
  /// The key as it is written on the screen; nil for what is no key, such as a paste.
  var label: String? {
    switch self {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .control(let letter): "^" + letter.uppercased()
    case .enter: "enter"
    case .escape: "esc"
    case .tab: "tab"
    case .backTab: "shift-tab"
    case .backspace: "bksp"
    case .delete: "del"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .paste, .mouse, .resize, .hangUp: nil
    }
  }

  /// Several keys side by side: `↑↓`, `n N`, `1-6`.
  static func label(of keys: [Key]) -> String {
    let labels = keys.compactMap(\.label)
    if let digits = run(of: labels) { return digits }
    return labels.reduce(into: "") { line, label in
      let joinsArrow = line.last.map(arrows.contains) ?? true && label.allSatisfy(arrows.contains)
      line += (line.isEmpty || joinsArrow ? "" : " ") + label
    }
  }

  private static let arrows: Set<Character> = ["↑", "↓", "←", "→"]

  /// The first and the last of three digits or more that follow each other.
  private static func run(of labels: [String]) -> String? {
    let digits = labels.compactMap { Int($0) }
    guard digits.count > 2, digits.count == labels.count,
      zip(digits, digits.dropFirst()).allSatisfy({ $1 == $0 + 1 })
    else { return nil }
    return "\(digits[0])-\(digits[digits.count - 1])"
  }
}
