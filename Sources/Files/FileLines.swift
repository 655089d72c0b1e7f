import PlainText

/// The lines of a file or of a part of it, with no more of it in memory than a window or, where one
/// is longer, a line.
///
/// A line ends at a line feed, with a carriage return before it or not, or at the end of the file.
/// A byte order mark before the first is no part of it.
package struct FileLines: ~Copyable {
  private let file: RegularFile
  /// Where in the file the lines end; beyond its own end where they are its last.
  private let end: Int
  /// How many bytes a line may have.
  private let lengthLimit: Int
  private var window: [UInt8]
  /// Where in the file the window begins.
  private var offset: Int
  /// The bytes of the window that are read, and of no line handed over yet.
  private var pending = 0..<0
  /// How many of the pending bytes are known to hold no line feed.
  private var searched = 0
  /// Where in the file the pending line begins whose beginning is dropped, since it has grown
  /// beyond the limit.
  private var startOfTooLong: Int?
  private var number: Int

  /// With a window of so many bytes, at least one; the part begins with the line of a number.
  package init(
    of file: RegularFile, in part: Range<Int> = 0..<Int.max, firstLine: Int = 1,
    window: Int = 1 << 18, lengthLimit: Int = Self.usualLengthLimit
  ) {
    self.file = file
    self.lengthLimit = lengthLimit
    self.window = [UInt8](repeating: 0, count: window)
    offset = part.lowerBound
    end = part.upperBound
    number = firstLine - 1
  }

  /// How many bytes a line may have unless another limit is set.
  package static let usualLengthLimit = 1 << 26

  /// Hands over every line with its number, counted from 1, and the range of its bytes in the file;
  /// nil for a line beyond the limit.
  package mutating func readAll(
    _ take: (Int, Range<Int>, Span<UInt8>?) -> Void
  ) throws(FileFailure) {
    while try readOn() {
      while let end = nextLineFeed() {
        handOver(upTo: end, take)
        pending = (end + 1)..<pending.upperBound
        searched = 0
      }
      if pending.count > lengthLimit { dropPending() }
    }
    if !pending.isEmpty || startOfTooLong != nil { handOver(upTo: pending.upperBound, take) }
  }

  /// Fills what is free of the window, of which there is some at least; false at the end.
  private mutating func readOn() throws(FileFailure) -> Bool {
    if pending.lowerBound > 0 {
      // An array has no move within itself that allows for overlap; this one does.
      window.withUnsafeMutableBytes { bytes in
        bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[pending]))
      }
      offset += pending.lowerBound
      pending = 0..<pending.count
    }
    if pending.count == window.count {
      let growth = min(window.count, lengthLimit + 1 - window.count)
      window += [UInt8](repeating: 0, count: growth)
    }
    let start = pending.upperBound
    let room = start..<min(window.count, end - offset)
    guard !room.isEmpty else { return false }
    let added = try file.read(into: &window, room, at: offset + start)
    pending = 0..<(start + added)
    return added > 0
  }

  /// The offset in the window of the line feed that ends the pending line.
  private mutating func nextLineFeed() -> Int? {
    let found = window.firstLineFeed(in: (pending.lowerBound + searched)..<pending.upperBound)
    if found == nil { searched = pending.count }
    return found
  }

  private mutating func handOver(
    upTo end: Int, _ take: (Int, Range<Int>, Span<UInt8>?) -> Void
  ) {
    number += 1
    var (start, end) = (pending.lowerBound, end)
    if startOfTooLong != nil || end - start > lengthLimit {
      let first = startOfTooLong ?? offset + start
      startOfTooLong = nil
      return take(number, first..<(offset + end), nil)
    }
    let bytes = window.span
    if number == 1 {
      start += bytes.extracting(start..<end).countOfByteOrderMark
    }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    take(number, (offset + start)..<(offset + end), bytes.extracting(start..<end))
  }

  private mutating func dropPending() {
    startOfTooLong = startOfTooLong ?? offset + pending.lowerBound
    offset += pending.upperBound
    pending = 0..<0
    searched = 0
  }
}
