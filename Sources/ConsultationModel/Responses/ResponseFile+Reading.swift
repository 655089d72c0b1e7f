import Synchronization

/// All responses of a file, in one of two ways, with the lines that are left out.
extension ResponseFile {
  /// In memory.
  func passages() throws(FaultyFile) -> ([Passage], LeftOutLines) {
    let ids = referredIDs
    return try joined([Passage]()) { (segment) throws(FaultyFile) in
      var passages: [Passage] = []
      try segment.readAll { bytes, response in
        passages.append(Passage(response, in: bytes, referringTo: ids))
      }
      return passages
    } adding: { passages, part in
      passages += part.product
    }
  }

  /// To be read as they are asked for.
  func rows() throws(FaultyFile) -> (ResponseRows, LeftOutLines) {
    let (table, leftOut) = try joined(ResponseTable()) { (responses) throws(FaultyFile) in
      var places = ResponseTable.Places()
      let segment = responses.segment
      try responses.readAll { _, response in places.append(response.bytesInFile, in: segment) }
      return places
    } adding: { table, part in
      table.append(part.product, of: part.segment)
    }
    return (ResponseRows(of: self, at: table), leftOut)
  }

  private func joined<Product: Sendable, Whole: Sendable>(
    _ start: Whole,
    making make: @escaping @Sendable (inout SegmentResponses) throws(FaultyFile) -> Product,
    adding add: @escaping @Sendable (inout Whole, ResponseScan.Part<Product>) -> Void
  ) throws(FaultyFile) -> (Whole, LeftOutLines) {
    let read = Mutex((whole: start, leftOut: LeftOutLines()))
    try ResponseScan(of: self).run(onThreads: 2, making: make) { part in
      read.withLock { read in
        add(&read.whole, part)
        for line in part.leftOut { read.leftOut.add(line.faults) }
      }
      return true
    }
    return read.withLock { ($0.whole, $0.leftOut) }
  }
}
