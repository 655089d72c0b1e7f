import ConsultationFormats
import ConsultationModel
import ConsultationSearch
import Files

/// A consultation, and the search engine that finds its records and the responses to it.
struct LoadedConsultation {
  let indexed: IndexedConsultation
  private let path: String?
  /// Of which records it is; see `ReadingProgress.generation`.
  private var generation: Int

  var consultation: Consultation { indexed.consultation }
  var engine: any SearchEngine { indexed.index }

  /// Reads a folder or file, standard input for `-`, or the bundle for nil.
  /// Throws `FaultyFile`, or `Failure` for standard input, for what cannot be read.
  init(path: String?, keepsIndex: Bool = true) throws {
    try self.init(opening: path, keepsIndex: keepsIndex)
    try indexed.index.build()
    generation = engine.progress.generation
  }

  /// The same, of which many responses may be yet to be read.
  ///
  /// - Parameter keepsIndex: Whether an index of the responses is kept for the next time, or one that
  ///   is there used.
  init(opening path: String?, keepsIndex: Bool) throws {
    self.path = path
    if let path, path != "-" {
      indexed = try IndexedConsultation(
        path: path, keptIn: keepsIndex ? PersonalFolder.cache.map(IndexFolder.init) : nil)
    } else {
      indexed = IndexedConsultation(try Self.consultation(path: path))
    }
    generation = indexed.index.progress.generation
  }

  /// The same with all responses. Throws `EngineFailure` where they cannot be read, and `Failure` while
  /// some are yet to be.
  func whole() throws -> LoadedConsultation {
    var loaded = self
    loaded.generation = engine.progress.generation
    try loaded.checkWholeness()
    return loaded
  }

  /// Throws what `whole` throws, also where the responses had to be read anew since then.
  func checkWholeness() throws {
    let progress = engine.progress
    if let failure = progress.failure { throw failure }
    guard progress.isWhole, progress.generation == generation else {
      throw Failure(.unreadable, "The responses are still being read; then it can be written.")
    }
  }

  /// A consultation by itself, without its responses, from the same files and with the same errors.
  static func consultation(path: String?) throws -> Consultation {
    switch path {
    case nil: try Consultation.bundled()
    case "-": try ConsultationFile.read(bytes: StandardInput.bytes(), name: "standard input")
    case let path?: try ConsultationFile.read(path: path)
    }
  }

  /// Says on standard error that responses are missing, where any are.
  func tellOfRejectedLines() {
    let rejected = engine.progress.rejected
    guard let path, rejected.count > 0 else { return }
    let note =
      "\(ConsultationFile.nameOfResponses): \(rejected.words);"
      + " greenpaper check \(path) lists them"
    StandardStream.tell(note)
  }

  /// A query, in which the consultation's attributes are fields.
  func query(_ text: String) -> Query { Query(text, fields: engine.fields) }

  /// What a passage is called where there are others than quotations.
  var nounOfPassages: String {
    engine.progress.responses == 0 ? "quotation" : "passage"
  }

  /// The passages of a theme, in the order of the file.
  func passages(on theme: Theme) throws -> RecordCursor {
    RecordCursor(
      try engine.search(
        SearchRequest(
          kinds: [.quote, .response], selections: [.theme: [theme.id]], order: .file)
      ).rows)
  }

  /// The records of one kind with some values, in the order of the file.
  func records(of kind: RecordKind, where selections: [Field: Set<String>]) throws -> [Record] {
    let request = SearchRequest(kinds: [kind], selections: selections, order: .file)
    let rows = try engine.search(request).rows
    return try rows.records(at: 0..<rows.count)
  }

  /// How many of the records that a request finds a theme gathers, by kind.
  func themeCounts(
    of request: SearchRequest = SearchRequest()
  ) throws -> (Theme) -> ThemeCounts {
    let passages = try counts(of: .theme, among: [.quote, .response], in: request)
    let findings = try counts(of: .theme, among: [.finding], in: request)
    let asks = try counts(of: .theme, among: [.ask], in: request)
    let plans = try counts(of: .theme, among: [.plan], in: request)
    let figures = try counts(of: .theme, among: [.figure], in: request)
    return { theme in
      ThemeCounts(
        passages: passages[theme.id] ?? 0, findings: findings[theme.id] ?? 0,
        asks: asks[theme.id] ?? 0, plans: plans[theme.id] ?? 0, figures: figures[theme.id] ?? 0)
    }
  }

  /// How many of the records that a request finds are drawn from a source.
  func recordCounts(of request: SearchRequest = SearchRequest()) throws -> (Source) -> Int {
    let kinds = Set(RecordKind.allCases).subtracting([.source])
    let counts = try counts(of: .source, among: kinds, in: request)
    return { counts[$0.id] ?? 0 }
  }

  private func counts(
    of field: Field, among kinds: Set<RecordKind>, in request: SearchRequest
  ) throws -> [String: Int] {
    var request = request
    (request.kinds, request.facets, request.limit) = (kinds, [field], 0)
    let counts = try engine.search(request).facets[field] ?? []
    return Dictionary(counts.map { ($0.value, $0.count) }) { first, _ in first }
  }
}
