/// A line that is typed into: that of the search, of the palette, of the export.
package struct InputLine: Equatable, Sendable {
  package private(set) var text: String
  /// How many characters stand before the cursor.
  package private(set) var cursor: Int

  package init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// A change of the text or the cursor.
  package enum Edit: Equatable, Sendable {
    case insert(String)
    case erase, eraseNext, eraseWord, clear
    case left, right, start, end
  }

  package mutating func apply(_ edit: Edit) {
    switch edit {
    case .insert(let typed): insert(typed)
    case .erase: remove(from: cursor - 1, to: cursor)
    case .eraseNext: remove(from: cursor, to: cursor + 1)
    case .eraseWord: remove(from: startOfWord, to: cursor)
    case .clear: remove(from: 0, to: cursor)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .start: cursor = 0
    case .end: cursor = text.count
    }
  }

  /// A pasted chapter is no query, and looking up each of its words would take seconds.
  static let limit = 1000

  /// Typed and pasted text stays on one line.
  private mutating func insert(_ typed: String) {
    let line = String(typed.prefix(max(0, Self.limit - text.count)).map { $0.isNewline ? " " : $0 })
    let before = text.prefix(cursor) + line
    text = String(before + text.dropFirst(cursor))
    // A typed mark may join the character before it.
    cursor = min(before.count, text.count)
  }

  private mutating func remove(from start: Int, to end: Int) {
    let start = max(0, start)
    guard start < end, start < text.count else { return }
    text = String(text.prefix(start) + text.dropFirst(end))
    cursor = start
  }

  private var startOfWord: Int {
    let characters = Array(text.prefix(cursor))
    let word = characters.lastIndex { $0 != " " } ?? 0
    return (characters[..<word].lastIndex(of: " ") ?? -1) + 1
  }
}
