import ConsultationModel

/// Makes blocks in bytes of responses, as they are scanned.
struct ResponseBlockBuilder {
  private let ids: ReferredIDs
  private let stemmer: Stemmer?
  /// How many responses a block has at the most.
  private let blockSize: Int
  /// How many tokens a block has, so that texts of any length take no more memory.
  private static let mostTokens = 1 << 23

  private var blocks: [[UInt8]] = []
  private var words = WordsBuilder()
  private var kinds = ColumnBuilder(spelling: [RecordKind.response.rawValue])
  private var themes: ColumnBuilder
  private var types: ColumnBuilder
  private var questions: ColumnBuilder
  private var positions = ColumnBuilder(spelling: Stance.allCases.map(\.rawValue))
  private var evidence = ColumnBuilder()
  /// The attributes and, as far as they are met, their names, by their places in the scan.
  private var attributes: [ColumnBuilder] = []
  private var names: [String?] = []
  /// The lines that the responses stand in.
  private var lines: [Range<Int>] = []

  /// With the ids that responses refer to by their places; with no stemmer, words have no
  /// inflections to be found by.
  init(ids: ReferredIDs, stemmer: Stemmer?, blockSize: Int = Block.mostRecords) {
    self.ids = ids
    self.stemmer = stemmer
    self.blockSize = blockSize
    themes = ColumnBuilder(spelling: ids.themes)
    types = ColumnBuilder(spelling: ids.respondentTypes + [Field.notStated])
    questions = ColumnBuilder(spelling: ids.questions)
  }

  /// Adds one response, in the bytes that its ranges are of.
  mutating func add(_ response: borrowing ScannedResponse, in bytes: Span<UInt8>) {
    let record = lines.count
    lines.append(response.bytesInFile)
    words.addRecord(bytes.extracting(response.text))
    kinds.add(spelling: 0)
    for theme in response.themes { themes.add(spelling: theme) }
    types.add(spelling: response.respondentType ?? ids.respondentTypes.count)
    if let question = response.question { questions.add(spelling: question) }
    if let position = response.position.flatMap(Stance.allCases.firstIndex) {
      positions.add(spelling: position)
    }
    if let isRich = response.evidenceRich {
      let rich = evidence.place(of: Field.rich)
      if isRich { evidence.add(rich) }
    }
    for attribute in response.attributes { add(attribute, of: record, in: bytes) }
    endRecord(count: record + 1)
    if record + 1 == blockSize || words.tokenCount > Self.mostTokens { endBlock() }
  }

  private mutating func add(
    _ attribute: ScannedResponse.AttributeValue, of record: Int, in bytes: Span<UInt8>
  ) {
    while names.count <= attribute.name { names.append(nil) }
    if names[attribute.name] == nil {
      names[attribute.name] = bytes.extracting(attribute.nameBytes).withUnsafeBufferPointer {
        String(decoding: $0, as: UTF8.self)
      }
    }
    while attributes.count < names.count { attributes.append(ColumnBuilder()) }
    attributes[attribute.name].endRecord(count: record)
    let place = attributes[attribute.name].place(of: bytes.extracting(attribute.value))
    attributes[attribute.name].add(place)
  }

  private mutating func endRecord(count: Int) {
    kinds.endRecord(count: count)
    themes.endRecord(count: count)
    types.endRecord(count: count)
    questions.endRecord(count: count)
    positions.endRecord(count: count)
    evidence.endRecord(count: count)
    for place in attributes.indices { attributes[place].endRecord(count: count) }
  }

  /// The blocks of all responses added.
  mutating func finish() -> [[UInt8]] {
    endBlock()
    return blocks
  }

  private mutating func endBlock() {
    guard !lines.isEmpty else { return }
    var next = ResponseBlockBuilder(ids: ids, stemmer: stemmer, blockSize: blockSize)
    next.blocks = blocks + [block]
    next.names = names
    self = next
  }

  private var block: [UInt8] {
    let common: [(Field, ColumnBuilder)] = [
      (.kind, kinds), (.theme, themes), (.type, types), (.question, questions),
      (.position, positions), (.evidence, evidence),
    ]
    let named = zip(names, attributes).map { (Field.attribute($0 ?? ""), $1) }
    var head = StoredBlock.Head()
    var columns = ByteWriter()
    for (field, column) in common + named where !column.isEmpty {
      let start = columns.count
      column.write(to: &columns)
      head.columns.append((field, columns.count - start))
    }
    var wordsWriter = WordsWriter(words, stemmer: stemmer)
    let words = wordsWriter.bytes()
    head.count = lines.count
    head.fileStart = lines.first?.lowerBound ?? 0
    head.wordsSize = words.count
    var start = ByteWriter()
    head.write(to: &start)
    var writer = ByteWriter()
    writer.write32(start.count)
    writer.write(start.bytes)
    for line in lines {
      writer.write32(line.lowerBound - head.fileStart)
      writer.write32(line.count)
    }
    writer.write(words)
    writer.write(columns.bytes)
    return writer.bytes
  }
}
