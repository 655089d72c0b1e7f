import ConsultationModel

/// Reading the records that were found.
extension ConsultationIndex {
  package func records(_ ids: [RecordID]) throws(EngineFailure) -> [Record] {
    guard let source else {
      return ids.compactMap { id in
        guard id.kind == .response else { return consultation.record(id) }
        return held.indices.contains(id.index) ? .response(held[id.index]) : nil
      }
    }
    let ids = known(among: ids)
    let missing = recent.withLock { recent in
      ids.filter { $0.kind == .response && !recent.contains($0.index) }.map(\.index)
    }
    let read = try responses(missing, of: source)
    let records = recent.withLock { recent in
      defer { recent.add(missing, read) }
      return merged(ids, missing, read) { recent[$0] }
    }
    if records.count == ids.count { return records }
    // Another thread has read others since then, and what was known is forgotten.
    let all = ids.filter { $0.kind == .response }.map(\.index)
    return merged(ids, all, try responses(all, of: source)) { _ in nil }
  }

  /// The ids that a record has, or that a response yet to be read may have.
  private func known(among ids: [RecordID]) -> [RecordID] {
    let progress = progress
    return ids.filter { id in
      guard id.kind == .response else {
        return consultation.indices(of: id.kind).contains(id.index)
      }
      return id.index >= 0 && (!progress.isWhole || id.index < progress.responses)
    }
  }

  /// The records of some ids, of which some responses were read, in their order.
  private func merged(
    _ ids: [RecordID], _ indices: [Int], _ read: [Passage], known: (Int) -> Record?
  ) -> [Record] {
    var next = 0
    return ids.compactMap { id in
      guard id.kind == .response else { return consultation.record(id) }
      guard next < indices.count, indices[next] == id.index else { return known(id.index) }
      next += 1
      return .response(read[next - 1])
    }
  }

  /// Reads some responses from the file. Nothing is told of a file that was changed, not even where
  /// there is nothing to be read of it.
  private func responses(
    _ indices: [Int], of source: ResponseSource
  ) throws(EngineFailure) -> [Passage] {
    let lines = try whileSound { (state) throws(EngineFailure) in try state.lines(of: indices) }
    do {
      return try source.file.responses(at: lines)
    } catch {
      throw fail(error)
    }
  }
}

extension IndexState {
  /// Where some responses stand in the file. Throws where not so many are read.
  fileprivate func lines(of responses: [Int]) throws(EngineFailure) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    lines.reserveCapacity(responses.count)
    // Most follow one another in one segment.
    var (segment, start) = (0, 0)
    for response in responses {
      if response < start { (segment, start) = (0, 0) }
      while segment < stored.count, response - start >= stored[segment].count {
        start += stored[segment].count
        segment += 1
      }
      guard segment < stored.count else { throw progress.failure ?? .rebuilding }
      lines.append(stored[segment].lineRange(of: response - start))
    }
    return lines
  }
}
