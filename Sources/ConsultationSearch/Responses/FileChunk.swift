import ConsultationModel
import Files

/// Some whole lines of `responses.jsonl` that follow each other, read by one thread.
package struct FileChunk: Equatable, Sendable {
  /// Counted from 0, in the order of the file.
  package let number: Int
  package let bytes: Range<Int>
  /// The number of its first line in the file, counted from 1.
  package let firstLine: Int

  /// How large a chunk may grow: it ends with the line that reaches one of the two.
  package struct Size: Sendable {
    package var lines: Int
    package var bytes: Int

    package init(lines: Int, bytes: Int) {
      self.lines = lines
      self.bytes = bytes
    }

    package static let usual = Size(lines: 1 << 16, bytes: 1 << 25)
  }
}

/// Parts a file into chunks, one after another, and hashes it on the way.
struct FileChunks {
  private let file: RegularFile
  private let size: FileChunk.Size
  private var number = 0
  private var firstLine = 1
  private var start = 0
  private var window: [UInt8]
  /// Of what the chunks so far have.
  private(set) var hash = ContentHash()

  init(of file: RegularFile, size: FileChunk.Size, window: Int = 1 << 18) {
    self.file = file
    self.size = size
    self.window = [UInt8](repeating: 0, count: window)
  }

  /// Nil at the end of the file.
  mutating func next() throws(FileFailure) -> FileChunk? {
    var end = start
    var lines = 0
    while true {
      let count = try file.read(into: &window, window.indices, at: end)
      var offset = 0
      while offset < count {
        guard let lineFeed = window.firstLineFeed(in: offset..<count) else { break }
        offset = lineFeed + 1
        lines += 1
        if lines == size.lines || end + offset - start >= size.bytes {
          addToHash(upTo: offset)
          return chunk(upTo: end + offset, lines: lines)
        }
      }
      addToHash(upTo: count)
      end += count
      // The last line needs no line feed.
      if count == 0 { return end > start ? chunk(upTo: end, lines: lines + 1) : nil }
    }
  }

  /// The hash of a whole file.
  static func hash(of file: RegularFile) throws(FileFailure) -> ContentHash {
    var chunks = FileChunks(of: file, size: .usual)
    while try chunks.next() != nil {}
    return chunks.hash
  }

  private mutating func addToHash(upTo end: Int) {
    // How often the end of the file is met is a matter of threads.
    if end == 0 { return }
    // The window is read while the hash changes, which the compiler does not allow of one value.
    var hash = hash
    hash.add(window.span.extracting(0..<end))
    self.hash = hash
  }

  private mutating func chunk(upTo end: Int, lines: Int) -> FileChunk {
    let chunk = FileChunk(number: number, bytes: start..<end, firstLine: firstLine)
    number += 1
    start = end
    firstLine += lines
    return chunk
  }
}
