import ConsultationModel

/// Where each response that an index has read stands in its file, for as long as the index is open,
/// also where it has to be made anew meanwhile.
struct IndexedPlaces: ResponsePlaces {
  private let index: ConsultationIndex
  let count: Int

  /// The places of the responses that are read so far.
  init(index: ConsultationIndex) {
    self.index = index
    count = index.state.withLock { $0.stored.map(\.count).reduce(0, +) }
  }

  /// Nil while the index is made anew on another thread, for which no key shall wait; else waits
  /// until that is done.
  func bytes(of response: Int) -> Range<Int>? {
    // As long as all is well, which it nearly always is, the state need not be copied for each row.
    let known = index.state.withLock { state in
      let range = state.bytes(of: response)
      return state.isDamaged ? nil : range
    }
    if let known { return known }
    if let range = index.whileSound({ $0.bytes(of: response) }) { return range }
    index.waitUntilMade()
    return index.whileSound { $0.bytes(of: response) }
  }
}

extension IndexState {
  /// Where a response stands in the file; nil where that many are not read, or where a damaged
  /// index no longer says it.
  fileprivate func bytes(of response: Int) -> Range<Int>? {
    var rest = response
    for segment in stored {
      if rest < segment.count {
        let range = segment.lineRange(of: rest)
        return range.isEmpty ? nil : range
      }
      rest -= segment.count
    }
    return nil
  }
}
