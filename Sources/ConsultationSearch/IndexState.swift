import ConsultationModel

/// What an index has read so far.
struct IndexState: Sendable {
  private let consultation: Consultation
  /// The blocks of the records that come before the responses, and of those that come after them.
  private let before: [Block]
  private let after: [Block]
  /// The responses, as they stand in bytes and as they are searched.
  private(set) var stored: [StoredBlock] = []
  private var responses: [Block] = []
  /// Where the stored blocks stand; nil where all are in memory.
  private var file: BlockFile?
  /// What keeps the blocks while they are made.
  private(set) var keeper: IndexKeeper?
  private var responseCount = 0
  /// The attributes of all blocks so far.
  private var attributes: AttributeList
  private(set) var collection: RecordCollection
  /// Whether every response is read.
  private(set) var isWhole: Bool
  private(set) var leftOut = LeftOutLines()
  var progress = IndexProgress()
  /// Whether threads are reading responses, and whether they shall not.
  private(set) var isBuilding = false
  private(set) var isStopped = false
  /// How often a saved index turned out to be damaged.
  private(set) var damageCount = 0
  /// Whether what was made could not be kept for the next time, though there is a place for it.
  var isUnkept = false

  init(_ consultation: Consultation, before: [Block], after: [Block], isWhole: Bool) {
    self.consultation = consultation
    self.before = before
    self.after = after
    self.isWhole = isWhole
    attributes = AttributeList((before + after).flatMap(\.attributes))
    collection = RecordCollection(
      consultation, blocks: before + after, attributes: attributes)
  }

  /// Takes all responses from a saved index.
  mutating func take(_ saved: SavedIndex, of file: ResponseFile) {
    add(saved.blocks)
    self.file = saved.file
    // Which line has which fault is kept in the words alone.
    leftOut = LeftOutLines(
      count: saved.leftOutCount, faults: saved.faults.map { Fault(file: file.name, reason: $0) })
    _ = finish(of: file.identity.size)
  }

  /// Adds the next responses of the file.
  mutating func add(_ blocks: [StoredBlock]) {
    for block in blocks {
      let position = consultation.passages.count + responseCount
      responses.append(Block(StoredResponses(block: block, position: position)))
      responseCount += block.count
      attributes.add(block.attributes)
    }
    stored += blocks
    progress.responses = responseCount
    collection = RecordCollection(
      consultation, blocks: before + responses + after, attributes: attributes)
  }

  mutating func leaveOut(_ lines: [LeftOutLine]) {
    for line in lines { leftOut.add(line.faults) }
  }

  /// Begins to read the responses; false where they are read already, or being read.
  mutating func begin() -> Bool {
    guard !isWhole, !isBuilding, !isStopped else { return false }
    restart()
    isBuilding = true
    return true
  }

  /// Has blocks kept from now on; false where the reading was stopped.
  mutating func keep(in keeper: IndexKeeper) -> Bool {
    self.keeper = keeper
    file = keeper.file
    return !isStopped
  }

  /// Ends the reading, however far it came.
  mutating func end() { (isBuilding, keeper) = (false, nil) }

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
    (isWhole, leftOut, progress) = (false, LeftOutLines(), IndexProgress())
    file = nil
    attributes = AttributeList((before + after).flatMap(\.attributes))
    collection = RecordCollection(
      consultation, blocks: before + after, attributes: attributes)
  }

  /// Notes that every response of a file of so many bytes is read, and gives the lines left out;
  /// nil where the reading was stopped.
  mutating func finish(of size: Int) -> LeftOutLines? {
    if isStopped { return nil }
    isWhole = true
    progress.bytes = size
    return leftOut
  }
}
