/// Gathers small pieces of text for who takes large ones faster, such as a stream.
struct OutputBuffer: ~Copyable {
  private let take: (String) throws -> Void
  private var text = ""

  init(for take: @escaping (String) throws -> Void) {
    self.take = take
  }

  /// In bytes.
  private static let size = 1 << 16

  /// Throws what who takes the pieces does.
  mutating func write(_ piece: String) throws {
    text += piece
    if text.utf8.count >= Self.size { try flush() }
  }

  /// Hands on what is left.
  mutating func flush() throws {
    try take(text)
    text.removeAll(keepingCapacity: true)
  }

  /// Writes whatever pieces come, to the last.
  static func write(
    to take: @escaping (String) throws -> Void = StandardStream.output.write,
    _ pieces: ((String) throws -> Void) throws -> Void
  ) throws {
    var buffer = OutputBuffer(for: take)
    try pieces { try buffer.write($0) }
    try buffer.flush()
  }
}
