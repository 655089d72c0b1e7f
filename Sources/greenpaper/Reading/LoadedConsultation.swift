import ConsultationFormats
import ConsultationModel
import ConsultationSearch
import Files

/// A consultation, and the search engine that finds its records.
struct LoadedConsultation {
  private(set) var indexed: IndexedConsultation
  private let path: String?
  /// How often the index had turned out to be damaged when the responses were taken from it.
  private var damageCount = 0

  var consultation: Consultation { indexed.consultation }
  var engine: any SearchEngine { indexed.index }

  /// Reads a folder or file, standard input for `-`, or the bundle for nil.
  /// Throws `FaultyFile`, or `Failure` for standard input, for what cannot be read.
  init(path: String?) throws {
    try self.init(opening: path)
    try indexed.readResponses()
  }

  /// The same, of which many responses may be yet to be read.
  init(opening path: String?) throws {
    self.path = path
    if let path, path != "-" {
      indexed = try IndexedConsultation(
        path: path, keptIn: PersonalFolder.cache.map(IndexFolder.init))
    } else {
      indexed = IndexedConsultation(try Self.consultation(path: path))
    }
  }

  /// The same with all responses. Throws `FaultyFile` where they cannot be read, and `Failure` while
  /// some are yet to be.
  func whole() throws -> LoadedConsultation {
    var loaded = self
    loaded.damageCount = indexed.index.damageCount
    loaded.indexed.takeResponses()
    try loaded.checkWholeness()
    return loaded
  }

  /// Throws what `whole` throws, also where the responses had to be read anew since then.
  func checkWholeness() throws {
    try consultation.passages.check()
    guard indexed.index.isWhole, indexed.index.damageCount == damageCount else {
      throw Failure(.unreadable, "The responses are still being read; then it can be written.")
    }
  }

  /// A consultation by itself, from the same places and with the same errors.
  static func consultation(path: String?) throws -> Consultation {
    switch path {
    case nil: try Consultation.bundled()
    case "-": try ConsultationFile.read(bytes: StandardInput.bytes(), name: "standard input")
    case let path?: try ConsultationFile.read(path: path)
    }
  }

  /// Says on standard error that responses are missing, where any are.
  func tellOfRejectedLines() {
    guard let path, consultation.rejected.count > 0 else { return }
    let note =
      "\(ConsultationFile.nameOfResponses): \(consultation.rejected.words);"
      + " greenpaper check \(path) lists them"
    StandardStream.tell(note)
  }

  /// A query, in which the consultation's attributes are fields.
  func query(_ text: String) -> Query { Query(text, attributes: engine.attributes) }

  /// What a passage is called where there are others than quotations.
  var nounOfPassages: String {
    consultation.responsePositions.isEmpty ? "quotation" : "passage"
  }

  /// The passages of a theme, in the order of the file.
  func passages(on theme: Theme) -> some RandomAccessCollection<Passage> {
    let request = SearchRequest(
      kinds: [.quote, .response], selections: [.theme: [theme.id]], order: .file)
    return passages(request).passages
  }

  /// The passages that a request finds, and how many there are in all.
  func passages(
    _ request: SearchRequest
  ) -> (total: Int, passages: some RandomAccessCollection<Passage>) {
    let results = engine.results(of: request)
    let passages = consultation.passages
    return (results.total, results.hits.lazy.map { passages[$0.record.index] })
  }

  /// The places, in the file's list of one kind, of the records with some values.
  func places(of kind: RecordKind, where selections: [Field: Set<String>]) -> [Int] {
    let request = SearchRequest(kinds: [kind], selections: selections, order: .file)
    return engine.results(of: request).hits.map(\.record.index)
  }

  /// How many of the records that a request finds a theme gathers, by kind.
  func themeCounts(of request: SearchRequest = SearchRequest()) -> (Theme) -> ThemeCounts {
    let passages = counts(of: .theme, among: [.quote, .response], in: request)
    let findings = counts(of: .theme, among: [.finding], in: request)
    let answers = counts(of: .theme, among: [.answer], in: request)
    let figures = counts(of: .theme, among: [.figure], in: request)
    return { theme in
      ThemeCounts(
        passages: passages[theme.id] ?? 0, findings: findings[theme.id] ?? 0,
        answers: answers[theme.id] ?? 0, figures: figures[theme.id] ?? 0)
    }
  }

  /// How many of the records that a request finds are drawn from a source.
  func recordCounts(of request: SearchRequest = SearchRequest()) -> (Source) -> Int {
    let kinds = Set(RecordKind.allCases).subtracting([.source])
    let counts = counts(of: .source, among: kinds, in: request)
    return { counts[$0.id] ?? 0 }
  }

  private func counts(
    of field: Field, among kinds: Set<RecordKind>, in request: SearchRequest
  ) -> [String: Int] {
    var request = request
    (request.kinds, request.facets, request.limit) = (kinds, [field], 0)
    let counts = engine.results(of: request).facets[field] ?? []
    return Dictionary(counts.map { ($0.value, $0.count) }) { first, _ in first }
  }
}
