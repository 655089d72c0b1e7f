import ConsultationModel

/// The ids of all lines so far, each by a hash of 64 bits and the location of the line that has it
/// first: some 25 bytes an id.
struct TakenIdentifiers: Sendable {
  /// The hashes, each at itself or, where that is taken, after it; 0 where there is none.
  private var hashes = [UInt64](repeating: 0, count: 1 << 10)
  /// Which of all holders each hash is of.
  private var holders = [UInt32](repeating: 0, count: 1 << 10)
  private var count = 0
  private var chunks: [HeldChunk] = []

  /// A line with an id, by where it stands in its chunk.
  struct Holder: Sendable {
    var line: UInt32
    var start: UInt32
  }

  private struct HeldChunk: Sendable {
    let chunk: FileChunk
    /// How many holders there are in the chunks before.
    let firstHolder: Int
    let holders: [Holder]
  }

  /// Where a line begins.
  struct Line: Sendable {
    let number: Int
    let start: Int
  }

  /// Takes the ids of the next chunk, and gives its lines whose id an earlier line has, with that
  /// line. Hashes may be equal where ids are not, so it is asked whether the ids of two lines are.
  mutating func take(
    _ hashes: [UInt64], of holders: [Holder], in chunk: FileChunk,
    where areAlike: (Line, Line) throws(FaultyFile) -> Bool
  ) throws(FaultyFile) -> [(line: Line, earlier: Line)] {
    var repetitions: [(Line, Line)] = []
    let first = (chunks.last?.firstHolder ?? 0) + (chunks.last?.holders.count ?? 0)
    chunks.append(HeldChunk(chunk: chunk, firstHolder: first, holders: holders))
    for (index, hash) in hashes.enumerated() {
      var slot = slot(of: hash)
      var earlier: Line?
      while earlier == nil, self.hashes[slot] != 0 {
        if self.hashes[slot] == hash | 1 {
          let other = line(of: Int(self.holders[slot]))
          if try areAlike(line(of: first + index), other) { earlier = other }
        }
        slot = (slot + 1) & (self.hashes.count - 1)
      }
      if let earlier {
        repetitions.append((line(of: first + index), earlier))
      } else {
        insert(hash, holder: first + index, at: slot)
      }
    }
    return repetitions
  }

  private func slot(of hash: UInt64) -> Int {
    // The lowest bit is set in what is kept, so that no hash is 0.
    Int(truncatingIfNeeded: hash >> 1) & (hashes.count - 1)
  }

  private mutating func insert(_ hash: UInt64, holder: Int, at slot: Int) {
    hashes[slot] = hash | 1
    holders[slot] = UInt32(truncatingIfNeeded: holder)
    count += 1
    if 4 * count > 3 * hashes.count { grow() }
  }

  private mutating func grow() {
    let (oldHashes, oldHolders) = (hashes, holders)
    hashes = [UInt64](repeating: 0, count: 2 * oldHashes.count)
    holders = [UInt32](repeating: 0, count: 2 * oldHashes.count)
    for (oldSlot, hash) in oldHashes.enumerated() where hash != 0 {
      var slot = slot(of: hash)
      while hashes[slot] != 0 { slot = (slot + 1) & (hashes.count - 1) }
      hashes[slot] = hash
      holders[slot] = oldHolders[oldSlot]
    }
  }

  private func line(of holder: Int) -> Line {
    let next = chunks.indices.partitioningIndex { chunks[$0].firstHolder > holder }
    let held = chunks[next - 1]
    let heldLine = held.holders[holder - held.firstHolder]
    return Line(
      number: held.chunk.firstLine + Int(heldLine.line),
      start: held.chunk.bytes.lowerBound + Int(heldLine.start))
  }
}
