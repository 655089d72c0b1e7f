import Synchronization

/// All responses of a file, in one of two ways, with the lines that are left out.
extension ResponseFile {
  /// In memory.
  func passages() throws(FaultyFile) -> ([Passage], RejectedLines) {
    let ids = referredIDs
    return try joined([Passage]()) { (chunk) throws(FaultyFile) in
      var passages: [Passage] = []
      try chunk.readAll { bytes, response in
        passages.append(Passage(response, in: bytes, referringTo: ids))
      }
      return passages
    } adding: { passages, part in
      passages += part.product
    }
  }

  /// To be read as they are asked for.
  func rows() throws(FaultyFile) -> (ResponseRows, RejectedLines) {
    let (table, rejected) = try joined(ResponseTable()) { (responses) throws(FaultyFile) in
      var places = ResponseTable.Places()
      let chunk = responses.chunk
      try responses.readAll { _, response in places.append(response.bytesInFile, in: chunk) }
      return places
    } adding: { table, part in
      table.append(part.product, of: part.chunk)
    }
    return (ResponseRows(of: self, at: table), rejected)
  }

  private func joined<Product: Sendable, Whole: Sendable>(
    _ start: Whole,
    making make: @escaping @Sendable (inout ChunkReader) throws(FaultyFile) -> Product,
    adding add: @escaping @Sendable (inout Whole, ResponseScan.Part<Product>) -> Void
  ) throws(FaultyFile) -> (Whole, RejectedLines) {
    let read = Mutex((whole: start, rejected: RejectedLines()))
    try ResponseScan(of: self).run(onThreads: 2, making: make) { part in
      read.withLock { read in
        add(&read.whole, part)
        for line in part.rejected { read.rejected.add(line.faults) }
      }
      return true
    }
    return read.withLock { ($0.whole, $0.rejected) }
  }
}
