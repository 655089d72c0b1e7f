import ConsultationModel

/// What an index has read so far.
struct IndexState: Sendable {
  private let consultation: Consultation
  /// The segments of the records that come before the responses, and of those that come after them.
  private let before: [Segment]
  private let after: [Segment]
  /// The responses, as they stand in bytes and as they are searched.
  private(set) var stored: [StoredSegment] = []
  private var responses: [Segment] = []
  /// Where the stored segments stand; nil where all are in memory.
  private var file: SegmentFile?
  /// What keeps the segments while they are made.
  private(set) var store: SegmentStore?
  /// The attributes of all segments so far.
  private var attributes: AttributeList
  private(set) var collection: RecordCollection
  private(set) var progress = ReadingProgress()
  /// Whether threads are reading responses, and whether they shall not.
  private(set) var isBuilding = false
  private(set) var isStopped = false
  /// Whether what was made could not be kept for the next time, though there is a place for it.
  var isUnkept = false

  /// Everything in memory.
  init(
    _ consultation: Consultation, holding segments: [Segment], responses: Int,
    rejected: RejectedLines
  ) {
    self.init(consultation, before: segments, after: [])
    progress.responses = responses
    progress.rejected = rejected
  }

  /// Responses in a file of so many bytes, which are yet to be read.
  init(_ consultation: Consultation, before: [Segment], after: [Segment], size: Int) {
    self.init(consultation, before: before, after: after)
    progress.isWhole = false
    progress.size = size
  }

  private init(_ consultation: Consultation, before: [Segment], after: [Segment]) {
    self.consultation = consultation
    self.before = before
    self.after = after
    attributes = AttributeList((before + after).flatMap(\.attributes))
    collection = RecordCollection(
      consultation, segments: before + after, attributes: attributes)
    progress.generation = 1
  }

  /// Whether every response is read.
  var isWhole: Bool { progress.isWhole }

  /// Takes all responses from a saved index.
  mutating func take(_ saved: SavedIndex, of file: ResponseFile) {
    add(saved.segments)
    self.file = saved.file
    // Which line has which fault is kept in the words alone.
    progress.rejected = RejectedLines(
      count: saved.rejectedCount, faults: saved.faults.map { Fault(file: file.name, reason: $0) })
    _ = finish()
  }

  /// Adds the next responses of the file.
  mutating func add(_ segments: [StoredSegment]) {
    for segment in segments {
      let index = progress.responses
      responses.append(Segment(StoredResponses(segment: segment, firstIndex: index)))
      progress.responses += segment.count
      attributes.add(segment.attributes)
    }
    stored += segments
    gather()
  }

  /// Notes how far the reading of the file has come, and the lines that are rejected on the way.
  mutating func advance(to offset: Int, rejecting lines: [RejectedLine], after time: Duration) {
    progress.bytes = offset
    progress.time = time
    for line in lines { progress.rejected.add(line.faults) }
  }

  /// Begins to read the responses; false where they are read already, or being read.
  mutating func begin() -> Bool {
    guard !isWhole, !isBuilding, !isStopped else { return false }
    restart()
    isBuilding = true
    return true
  }

  /// Has segments kept from now on; false where the reading was stopped.
  mutating func keep(in store: SegmentStore) -> Bool {
    self.store = store
    file = store.file
    return !isStopped
  }

  /// Ends the reading, however far it came.
  mutating func end() { (isBuilding, store) = (false, nil) }

  /// Has the reading end; false where it has come to its end, and only the index is yet to be kept.
  mutating func stop() -> Bool {
    isStopped = true
    return !isWhole
  }

  /// Notes why responses cannot be read; of several reasons the first is kept.
  mutating func fail(_ failure: FaultyFile) {
    progress.failure = progress.failure ?? .unreadable(failure)
  }

  /// Whether some of what was read of a saved index is not what was written, or may not be.
  var isDamaged: Bool { file?.isSound == false || stored.contains(where: \.isDamaged) }

  /// Forgets the responses of a saved index that is damaged; false where it is not.
  mutating func dropDamaged() -> Bool {
    guard !isBuilding, isDamaged else { return false }
    restart()
    return true
  }

  /// Forgets the responses, to read them anew.
  private mutating func restart() {
    (stored, responses) = ([], [])
    progress.responses = 0
    (progress.isWhole, progress.bytes, progress.time) = (false, 0, .zero)
    progress.rejected = RejectedLines()
    file = nil
    attributes = AttributeList((before + after).flatMap(\.attributes))
    gather()
  }

  private mutating func gather() {
    collection = RecordCollection(
      consultation, segments: before + responses + after, attributes: attributes)
    progress.generation += 1
  }

  /// Notes that every response of the file is read, and gives the lines that are rejected; nil where
  /// the reading was stopped.
  mutating func finish() -> RejectedLines? {
    if isStopped { return nil }
    progress.isWhole = true
    progress.bytes = progress.size
    return progress.rejected
  }
}
