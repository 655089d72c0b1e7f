import Glibc

/// The lines of a file, with no more of it in memory than a window or, where one is longer, a line.
///
/// A line ends at a line feed, with a carriage return before it or not, or at the end of the file.
/// A byte order mark before the first is no part of it.
struct FileLines: ~Copyable {
  private let file: RegularFile
  /// How many bytes a line may have.
  private let lengthLimit: Int
  private var window: [UInt8]
  /// The bytes of the window that are read, and of no line handed over yet.
  private var pending = 0..<0
  /// How many of the pending bytes are known to hold no line feed.
  private var searched = 0
  /// Whether the line that is pending has grown beyond the limit, and its beginning is dropped.
  private var isTooLong = false
  private var number = 0

  /// With a window of so many bytes, at least one.
  init(
    path: String, window: Int = 1 << 20, lengthLimit: Int = Self.usualLengthLimit
  ) throws(RegularFile.Failure) {
    file = try RegularFile(path: path)
    self.lengthLimit = lengthLimit
    self.window = [UInt8](repeating: 0, count: window)
  }

  /// How many bytes a line may have unless another limit is set.
  static let usualLengthLimit = 1 << 26

  /// Hands over every line and its number, counted from 1; nil for a line beyond the limit.
  mutating func readAll(_ take: (Int, Span<UInt8>?) -> Void) throws(RegularFile.Failure) {
    while try readOn() {
      while let end = nextLineFeed() {
        handOver(upTo: end, take)
        pending = (end + 1)..<pending.upperBound
        searched = 0
      }
      if pending.count > lengthLimit { dropPending() }
    }
    if !pending.isEmpty || isTooLong { handOver(upTo: pending.upperBound, take) }
  }

  /// Fills what is free of the window, of which there is some at least; false at the file's end.
  private mutating func readOn() throws(RegularFile.Failure) -> Bool {
    if pending.lowerBound > 0 {
      // An array has no move within itself that allows for overlap; this one does.
      window.withUnsafeMutableBytes { bytes in
        bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[pending]))
      }
      pending = 0..<pending.count
    }
    if pending.count == window.count {
      let growth = min(window.count, lengthLimit + 1 - window.count)
      window += [UInt8](repeating: 0, count: growth)
    }
    let start = pending.upperBound
    let added = try file.read(into: &window, from: start)
    pending = 0..<(start + added)
    return added > 0
  }

  /// The place in the window of the line feed that ends the pending line.
  private mutating func nextLineFeed() -> Int? {
    let start = pending.lowerBound + searched
    let count = pending.upperBound - start
    let found = window.withUnsafeBytes { bytes -> Int? in
      guard count > 0, let base = bytes.baseAddress,
        let place = memchr(base + start, Int32(UInt8(ascii: "\n")), count)
      else { return nil }
      return UnsafeRawPointer(place) - base
    }
    if found == nil { searched = pending.count }
    return found
  }

  private mutating func handOver(upTo end: Int, _ take: (Int, Span<UInt8>?) -> Void) {
    number += 1
    var line = pending.lowerBound..<end
    if isTooLong || line.count > lengthLimit {
      isTooLong = false
      return take(number, nil)
    }
    if number == 1, window[line].starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    if window[line].last == UInt8(ascii: "\r") { line.removeLast() }
    take(number, window.span.extracting(line))
  }

  private mutating func dropPending() {
    isTooLong = true
    pending = 0..<0
    searched = 0
  }
}
