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

/// Parts a file into chunks, one after another.
struct FileChunks {
  private let file: RegularFile
  private let size: FileChunk.Size
  private var number = 0
  private var firstLine = 1
  private var start = 0
  private var window: [UInt8]

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
      var place = 0
      while place < count {
        guard let lineFeed = window.firstLineFeed(in: place..<count) else { break }
        place = lineFeed + 1
        lines += 1
        if lines == size.lines || end + place - start >= size.bytes {
          return chunk(upTo: end + place, lines: lines)
        }
      }
      end += count
      // The last line needs no line feed.
      if count == 0 { return end > start ? chunk(upTo: end, lines: lines + 1) : nil }
    }
  }

  private mutating func chunk(upTo end: Int, lines: Int) -> FileChunk {
    let chunk = FileChunk(number: number, bytes: start..<end, firstLine: firstLine)
    number += 1
    start = end
    firstLine += lines
    return chunk
  }
}
