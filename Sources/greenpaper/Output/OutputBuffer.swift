/// Gathers small pieces of text for a stream, which takes large ones faster.
struct OutputBuffer: ~Copyable {
  private let stream: StandardStream
  private var text = ""

  init(for stream: StandardStream) {
    self.stream = stream
  }

  /// In bytes.
  private static let size = 1 << 16

  /// Throws `Failure` as `StandardStream` does.
  mutating func write(_ piece: String) throws {
    text += piece
    if text.utf8.count >= Self.size { try flush() }
  }

  /// Hands on what is left.
  mutating func flush() throws {
    try stream.write(text)
    text.removeAll(keepingCapacity: true)
  }

  /// Writes whatever pieces come, to the last.
  static func write(
    to stream: StandardStream = .output, _ pieces: ((String) throws -> Void) throws -> Void
  ) throws {
    var buffer = OutputBuffer(for: stream)
    try pieces { try buffer.write($0) }
    try buffer.flush()
  }
}
