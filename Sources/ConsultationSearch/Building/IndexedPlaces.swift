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

  func bytes(of response: Int) -> Range<Int> {
    index.whileSound { state in
      var rest = response
      for block in state.stored {
        if rest < block.count { return block.lineRange(of: rest) }
        rest -= block.count
      }
      return 0..<0
    }
  }
}
