/// Gathers small pieces of text for who takes large ones faster, such as a stream.
package struct OutputBuffer: ~Copyable {
  private let take: (String) throws -> Void
  private var text = ""

  package init(for take: @escaping (String) throws -> Void) {
    self.take = take
  }

  /// In bytes.
  private static let size = 1 << 16

  /// Throws what who takes the pieces does.
  package mutating func write(_ piece: String) throws {
    text += piece
    if text.utf8.count >= Self.size { try flush() }
  }

  /// Hands on what is left.
  package mutating func flush() throws {
    try take(text)
    text.removeAll(keepingCapacity: true)
  }

  /// Hands on whatever pieces come, to the last.
  package static func write(
    to take: @escaping (String) throws -> Void,
    _ pieces: ((String) throws -> Void) throws -> Void
  ) throws {
    var buffer = OutputBuffer(for: take)
    try pieces { try buffer.write($0) }
    try buffer.flush()
  }
}
