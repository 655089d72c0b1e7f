import ConsultationModel

/// Reading the records that were found.
extension ConsultationIndex {
  package func records(_ ids: [RecordID]) throws(EngineFailure) -> [Record] {
    let wanted = ids.filter { $0.kind == .response }.map(\.index)
    let responses = try responses(wanted)
    var next = responses.makeIterator()
    return ids.compactMap { id in
      id.kind == .response ? next.next().map(Record.response) : consultation.record(id)
    }
  }

  /// The responses of some indices, in their order.
  private func responses(_ indices: [Int]) throws(EngineFailure) -> [Passage] {
    guard !indices.isEmpty else { return [] }
    guard let source else { return indices.map { held[$0] } }
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
      guard segment < stored.count else { throw .rebuilding }
      lines.append(stored[segment].lineRange(of: response - start))
    }
    return lines
  }
}
