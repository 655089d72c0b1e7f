/// The line in which a person names the file that the view is written into.
package struct ExportPrompt: Equatable, Sendable {
  package private(set) var line: InputLine
  /// What stands in the way, in a sentence; nil for nothing.
  package private(set) var remark: String?
  /// Whether the file named is there already and the person has been told so.
  private var hasWarned = false

  init(_ name: String) {
    line = InputLine(name)
  }

  /// Another name is another question.
  mutating func edit(_ edit: InputLine.Edit) {
    line.apply(edit)
    remark = nil
    hasWarned = false
  }

  /// What Enter asks for; nil for one that lacks a name.
  mutating func export(of content: Export.Content) -> Export? {
    let name = line.text.trimmed
    guard !name.isEmpty else {
      remark = "A file needs a name."
      return nil
    }
    return Export(name: name, content: content, mayReplace: hasWarned)
  }

  /// Says what stood in the way.
  mutating func take(_ outcome: Export.Outcome) {
    switch outcome {
    case .written: remark = nil
    case .alreadyThere:
      hasWarned = true
      remark = "That file is there already; Enter once more replaces it."
    case .failed(let reason): remark = reason
    }
  }
}

extension String {
  /// Without the white space at both ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
