/// The places of all responses of a file, in 8 bytes for each.
struct ResponseTable: ResponsePlaces {
  private(set) var count = 0
  private var parts: [Part] = []

  /// The places of a chunk's responses.
  struct Places: Sendable {
    /// Counted from the beginning of the chunk, as its size allows.
    fileprivate var starts: [UInt32] = []
    fileprivate var lengths: [UInt32] = []

    mutating func append(_ bytes: Range<Int>, in chunk: FileChunk) {
      starts.append(UInt32(truncatingIfNeeded: bytes.lowerBound - chunk.bytes.lowerBound))
      lengths.append(UInt32(truncatingIfNeeded: bytes.count))
    }
  }

  private struct Part {
    let start: Int
    let firstNumber: Int
    let places: Places
  }

  /// Adds the responses of the next chunk.
  mutating func append(_ places: Places, of chunk: FileChunk) {
    guard !places.starts.isEmpty else { return }
    parts.append(Part(start: chunk.bytes.lowerBound, firstNumber: count, places: places))
    count += places.starts.count
  }

  func bytes(of response: Int) -> Range<Int>? {
    let next = parts.indices.partitioningIndex { parts[$0].firstNumber > response }
    let part = parts[next - 1]
    let place = response - part.firstNumber
    let start = part.start + Int(part.places.starts[place])
    return start..<(start + Int(part.places.lengths[place]))
  }
}
