/// The line in which a person names the file that the view is written into.
package struct ExportPrompt: Equatable, Sendable {
  package private(set) var line: InputLine
  /// What stands in the way, in a sentence; nil for nothing.
  package private(set) var remark: String?
  /// Whether the file named is there already and the person has been told so.
  private var hasWarned = false
  /// How far the file is written; nil while none is.
  package var progress: Export.Progress?

  init(_ name: String) {
    line = InputLine(name)
  }

  /// Another name is another question.
  mutating func edit(_ edit: InputLine.Edit) {
    guard progress == nil else { return }
    line.apply(edit)
    remark = nil
    hasWarned = false
  }

  /// What Enter asks for; nil for one that lacks a name.
  mutating func export(of content: Export.Content) -> Export? {
    guard progress == nil else { return nil }
    let name = line.text.trimmed
    guard !name.isEmpty else {
      remark = "A file needs a name."
      return nil
    }
    remark = nil
    progress = Export.Progress(rows: 0, total: 0)
    return Export(name: name, content: content, mayReplace: hasWarned)
  }

  /// Says what stood in the way.
  mutating func take(_ outcome: Export.Outcome) {
    progress = nil
    switch outcome {
    case .written: remark = nil
    case .stopped: remark = "Stopped; nothing was written."
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
