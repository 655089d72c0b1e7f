import ConsultationModel

/// The rows of an answer of the index: none is kept in memory for being at hand.
struct IndexRows: ResultRows {
  private let index: ConsultationIndex
  /// What was searched.
  private let state: IndexState
  /// What follows one another.
  private let parts: [Part]
  /// The offsets in all parts that are rows.
  private let shown: Range<Int>

  enum Part: Sendable {
    /// Records in the order of the file.
    case selection(RecordSelection)
    /// Records in the order of their relevance.
    case ranked(RankedHits)
  }

  init(of index: ConsultationIndex, in state: IndexState, parts: [Part], shown: Range<Int>) {
    self.index = index
    self.state = state
    self.parts = parts
    self.shown = shown
  }

  var count: Int { shown.count }

  func ids(at rows: Range<Int>) throws(EngineFailure) -> [RecordID] {
    var ids: [RecordID] = []
    ids.reserveCapacity(rows.count)
    var start = shown.lowerBound
    let wanted = (start + rows.lowerBound)..<(start + rows.upperBound)
    start = 0
    for part in parts {
      let own = wanted.clamped(to: start..<(start + part.count))
      for offset in own { ids.append(part.id(at: offset - start)) }
      start += part.count
    }
    try checkSoundness()
    return ids
  }

  func records(at rows: Range<Int>) throws(EngineFailure) -> [Record] {
    try index.records(ids(at: rows))
  }

  func row(of id: RecordID) throws(EngineFailure) -> Int? {
    guard let number = parts.first?.selection.collection.number(of: id) else { return nil }
    var start = 0
    for part in parts {
      if let offset = part.offset(of: number) {
        try checkSoundness()
        return shown.contains(start + offset) ? start + offset - shown.lowerBound : nil
      }
      start += part.count
    }
    try checkSoundness()
    return nil
  }

  /// Throws where the order of rows may rest on bytes that are not those that were written: rows far
  /// down a ranking are put in order when they are asked for.
  private func checkSoundness() throws(EngineFailure) {
    if parts.contains(where: \.isRanked), state.isDamaged { throw index.failureOfDamage }
  }
}

extension IndexRows.Part {
  fileprivate var selection: RecordSelection {
    switch self {
    case .selection(let selection): selection
    case .ranked(let ranked): ranked.selection
    }
  }

  fileprivate var isRanked: Bool {
    if case .ranked = self { true } else { false }
  }

  var count: Int { selection.count }

  func id(at offset: Int) -> RecordID {
    switch self {
    case .selection(let selection): selection.collection.id(of: selection[offset])
    case .ranked(let ranked): selection.collection.id(of: ranked[offset].record)
    }
  }

  /// The offset of a record, by its number among all; nil where it is none of these.
  fileprivate func offset(of record: Int) -> Int? {
    switch self {
    case .selection(let selection): selection.row(of: record)
    case .ranked(let ranked): ranked.row(of: record)
    }
  }
}
