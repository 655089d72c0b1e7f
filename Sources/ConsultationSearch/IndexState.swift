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
  private var responseCount = 0
  /// The attributes of all segments so far.
  private var attributes: AttributeList
  private(set) var collection: RecordCollection
  /// Whether every response is read.
  private(set) var isWhole: Bool
  private(set) var rejected = RejectedLines()
  var progress = IndexProgress()
  /// Whether threads are reading responses, and whether they shall not.
  private(set) var isBuilding = false
  private(set) var isStopped = false
  /// How often a saved index transposed out to be damaged.
  private(set) var damageCount = 0
  /// Whether what was made could not be kept for the next time, though there is a place for it.
  var isUnkept = false

  init(_ consultation: Consultation, before: [Segment], after: [Segment], isWhole: Bool) {
    self.consultation = consultation
    self.before = before
    self.after = after
    self.isWhole = isWhole
    attributes = AttributeList((before + after).flatMap(\.attributes))
    collection = RecordCollection(
      consultation, segments: before + after, attributes: attributes)
  }

  /// Takes all responses from a saved index.
  mutating func take(_ saved: SavedIndex, of file: ResponseFile) {
    add(saved.segments)
    self.file = saved.file
    // Which line has which fault is kept in the words alone.
    rejected = RejectedLines(
      count: saved.rejectedCount, faults: saved.faults.map { Fault(file: file.name, reason: $0) })
    _ = finish(of: file.identity.size)
  }

  /// Adds the next responses of the file.
  mutating func add(_ segments: [StoredSegment]) {
    for segment in segments {
      let position = consultation.passages.count + responseCount
      responses.append(Segment(StoredResponses(segment: segment, position: position)))
      responseCount += segment.count
      attributes.add(segment.attributes)
    }
    stored += segments
    progress.responses = responseCount
    collection = RecordCollection(
      consultation, segments: before + responses + after, attributes: attributes)
  }

  mutating func reject(_ lines: [RejectedLine]) {
    for line in lines { rejected.add(line.faults) }
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

  /// Whether some of what was read of a saved index is not what was written, or may not be.
  var isDamaged: Bool { file?.isSound == false || stored.contains(where: \.isDamaged) }

  /// Forgets the responses of a saved index that is damaged; false where it is not.
  mutating func dropDamaged() -> Bool {
    guard !isBuilding, isDamaged else { return false }
    damageCount += 1
    restart()
    return true
  }

  /// Forgets the responses, to read them anew.
  private mutating func restart() {
    (stored, responses, responseCount) = ([], [], 0)
    (isWhole, rejected, progress) = (false, RejectedLines(), IndexProgress())
    file = nil
    attributes = AttributeList((before + after).flatMap(\.attributes))
    collection = RecordCollection(
      consultation, segments: before + after, attributes: attributes)
  }

  /// Notes that every response of a file of so many bytes is read, and gives the lines left out;
  /// nil where the reading was stopped.
  mutating func finish(of size: Int) -> RejectedLines? {
    if isStopped { return nil }
    isWhole = true
    progress.bytes = size
    return rejected
  }
}
