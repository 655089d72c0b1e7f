import ConsultationModel

/// Makes segments in bytes of responses, as they are scanned.
struct ResponseSegmentBuilder {
  private let ids: ReferredIDs
  private let stemmer: Stemmer?
  /// How many responses a segment has at the most.
  private let segmentSize: Int

  private var segments: [[UInt8]] = []
  private var words = WordsBuilder()
  private var kinds = ListedColumn(of: [RecordKind.response.rawValue])
  private var themes: ListedColumn
  private var types: ListedColumn
  private var questions: ListedColumn
  private var positions = ListedColumn(of: Stance.allCases.map(\.rawValue))
  private var evidence = ListedColumn(of: [Field.rich])
  private var attributes = AttributeColumns()
  /// The lines that the responses stand in.
  private var lines: [Range<Int>] = []

  /// With the ids that responses refer to by their indices; with no stemmer, words have no
  /// inflections to be found by.
  init(ids: ReferredIDs, stemmer: Stemmer?, segmentSize: Int = Segment.mostRecords) {
    self.ids = ids
    self.stemmer = stemmer
    self.segmentSize = segmentSize
    themes = ListedColumn(of: ids.themes)
    types = ListedColumn(of: ids.respondentTypes + [Field.notStated])
    questions = ListedColumn(of: ids.questions)
  }

  /// Adds one response, in the bytes that its ranges are of.
  mutating func add(_ response: borrowing ScannedResponse, in bytes: Span<UInt8>) {
    let record = lines.count
    lines.append(response.bytesInFile)
    words.addRecord(bytes.extracting(response.text))
    kinds.add(0, to: record)
    for theme in response.themes { themes.add(theme, to: record) }
    types.add(response.respondentType ?? ids.respondentTypes.count, to: record)
    if let question = response.question { questions.add(question, to: record) }
    if let position = response.position.flatMap(Stance.allCases.firstIndex) {
      positions.add(position, to: record)
    }
    if let isRich = response.evidenceRich {
      if isRich { evidence.add(0, to: record) } else { evidence.index(of: 0) }
    }
    for attribute in response.attributes { attributes.add(attribute, to: record, in: bytes) }
    if isFull { endSegment() }
  }

  /// Whether the segment ends here, so that responses of any sort take no more memory than usual ones.
  private var isFull: Bool {
    lines.count == segmentSize || words.tokenCount > 1 << 23 || words.table.count > 1 << 19
      || attributes.columns.count > 1 << 12 || attributes.valueCount > 1 << 18
  }

  /// The segments of all responses added.
  mutating func finish() -> [[UInt8]] {
    endSegment()
    return segments
  }

  private mutating func endSegment() {
    guard !lines.isEmpty else { return }
    var next = ResponseSegmentBuilder(ids: ids, stemmer: stemmer, segmentSize: segmentSize)
    next.segments = segments + [segment]
    self = next
  }

  private var segment: [UInt8] {
    let common: [(Field, ColumnBuilder)] = [
      (.kind, kinds.column), (.theme, themes.column), (.type, types.column),
      (.question, questions.column), (.position, positions.column), (.evidence, evidence.column),
    ]
    let named = attributes.columns.map { (Field.attribute($0.name), $0.column) }
    var wordsWriter = WordsWriter(words, stemmer: stemmer)
    return SegmentParts(lines: lines, words: wordsWriter.words(), columns: common + named).bytes
  }
}
