import JSON
import PlainText

/// One thing that is wrong with a file, said in a sentence with its location.
package struct Fault: Equatable, Sendable {
  /// The name of the file, as it was given.
  package var file: String
  /// Nil where it is the whole file.
  package var location: Location?
  /// What is wrong there, such as `found "kinshp", expected the id of a theme`.
  package var reason: String
  /// The rule that is broken, where it is one that the format's JSON Schema cannot say.
  package var rule: Rule?

  /// A fault in words of one's own.
  package init(
    file: String, at location: Location? = nil, reason: String, breaking rule: Rule? = nil
  ) {
    self.file = file
    self.location = location
    self.reason = reason
    self.rule = rule
  }

  /// A fault of what stands where something else is expected.
  package init(
    file: String, at location: Location? = nil, found: String, expected: String,
    hint: String? = nil,
    breaking rule: Rule? = nil
  ) {
    let remark = hint.map { " (\($0))" } ?? ""
    self.init(
      file: file, at: location, reason: "found \(found), expected \(expected)\(remark)",
      breaking: rule)
  }

  /// The fault of a text that is not JSON, and begins on some line of its file.
  package init(
    file: String, _ error: JSONSyntaxError, in bytes: Span<UInt8>, startingAt line: Int = 1
  ) {
    var position = TextPosition(ofByteAt: error.offset, in: bytes)
    position.line += line - 1
    self.init(
      file: file, at: .text(position),
      found: error.found, expected: error.expected, hint: error.hint, breaking: .json)
  }

  /// A location in a file: in its text or, once that is read, in its values or those of a line.
  package enum Location: Equatable, Sendable, CustomStringConvertible {
    case text(TextPosition)
    case value(JSONPath)
    /// Counted from 1, and the path within the line's value.
    case line(Int, JSONPath)

    /// The location as a sentence names it after "at".
    package var description: String {
      switch self {
      case .text(let position): "line \(position.line), column \(position.column)"
      case .value(let path): path.description
      case .line(let number, .root): "line \(number)"
      case .line(let number, let path): "line \(number), \(path)"
      }
    }
  }
}

extension Fault: CustomStringConvertible {
  /// One sentence on one line, safe to be shown in a terminal whatever the file holds.
  package var description: String {
    let start = location.map { "\(file): at \($0)" } ?? file
    return "\(start): \(reason)".withUnsafeScalarsEscaped
  }
}

extension [Fault] {
  /// The faults of one document by their locations in its text; records are read in the order of
  /// the format's table, which need not be that of the file.
  var inFileOrder: [Fault] {
    sorted { one, other in
      guard case .value(let path) = one.location, case .value(let otherPath) = other.location else {
        return false
      }
      return path < otherPath
    }
  }
}

/// The error of a file that cannot be read as what it should be: all its faults, at least one.
package struct FaultyFile: Error, Equatable {
  /// In the order of the file.
  package let faults: [Fault]
  /// Whether the file could not be opened at all, so that nothing is known of what is in it.
  package let isUnread: Bool

  /// Nil where there is no fault.
  package init?(_ faults: [Fault]) {
    guard !faults.isEmpty else { return nil }
    self.faults = faults
    isUnread = false
  }

  /// The error of one fault.
  package init(_ fault: Fault, isUnread: Bool = false) {
    faults = [fault]
    self.isUnread = isUnread
  }
}

extension FaultyFile: CustomStringConvertible {
  /// One line for each fault.
  package var description: String {
    faults.map(\.description).joined(separator: "\n")
  }
}
