import PlainText

/// Where a value stands in a JSON document, written as `$.quotes[3].themes[0]`.
package struct JSONPath: Equatable, Sendable {
  private var steps: [Step] = []

  /// The path of the whole document, `$`.
  package static let root = JSONPath()

  /// One step from an object or a list to what it holds.
  package enum Step: Equatable, Sendable {
    /// The key, and which member of its object it is.
    case key(String, position: Int)
    case element(Int)

    fileprivate var position: Int {
      switch self {
      case .key(_, let position), .element(let position): position
      }
    }
  }

  /// The path of what one more step leads to.
  package func appending(_ step: Step) -> JSONPath {
    var path = self
    path.steps.append(step)
    return path
  }
}

extension JSONPath: Comparable {
  /// Whether one value begins before the other in the text of the document.
  package static func < (one: JSONPath, other: JSONPath) -> Bool {
    one.steps.lazy.map(\.position).lexicographicallyPrecedes(other.steps.lazy.map(\.position))
  }
}

extension JSONPath: CustomStringConvertible {
  /// The path in the spelling of JSONPath (RFC 9535), long keys cut.
  package var description: String {
    steps.reduce(into: "$") { text, step in
      switch step {
      case .element(let index): text += "[\(index)]"
      case .key(let key, _): text += Self.isPlain(key) ? ".\(key)" : "[\(key.quoted())]"
      }
    }
  }

  private static func isPlain(_ key: String) -> Bool {
    !key.isEmpty && key.utf8.count <= 60
      && key.utf8.allSatisfy { byte in
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_")
      }
  }
}
