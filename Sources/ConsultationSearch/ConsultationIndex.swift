import ConsultationModel
import Synchronization

/// Searches a consultation and the responses to it, segment by segment.
///
/// Values of a field are gathered when they are first asked for, words on the first query that has
/// any. Responses that are not in memory are read into segments by `build`; until that is done,
/// whatever was read so far is searched.
package final class ConsultationIndex: SearchEngine {
  let consultation: Consultation
  /// The responses in memory; none where they are read from their file.
  let held: [Passage]
  let source: ResponseSource?
  let state: Mutex<IndexState>
  /// An index that was kept, to be compared with the responses before it is used.
  let unproven: Mutex<SavedIndex?>
  /// Held by whoever reads responses, so that whoever else needs them waits.
  let building = Mutex(())
  /// What is called where a saved index is damaged; nil where whoever asks waits until it is made.
  let remaking = Mutex<(@Sendable () -> Void)?>(nil)
  /// What was read last of the file, which nobody may write to while it is open.
  let recent = Mutex(RecentResponses())
  private let clauses: ClauseSearch

  /// Over the records of a consultation and responses in memory, in segments of so many at the most.
  package init(
    _ consultation: Consultation, responses: [Passage] = [],
    rejected: RejectedLines = RejectedLines(), segmentSize: Int = Segment.mostRecords
  ) {
    let segments = HeldRecords.segments(
      of: consultation, responses, RecordKind.allCases, size: segmentSize)
    self.consultation = consultation
    held = responses
    source = nil
    unproven = Mutex(nil)
    state = Mutex(
      IndexState(consultation, holding: segments, responses: responses.count, rejected: rejected))
    clauses = ClauseSearch(isEnglish: consultation.isEnglish)
  }

  /// Over the records of a consultation and the responses of a file, in segments of so many at the
  /// most: those that a folder keeps from an earlier time or, where it has none of this state of the
  /// file, those that `build` makes; an index of more bytes of responses than are compared at once is
  /// taken by `build` too, where no date says that it is of this state. Throws where the file cannot be
  /// read.
  package init(
    _ consultation: Consultation, responses: ResponseFile, keptIn folder: IndexFolder?,
    segmentSize: Int = Segment.mostRecords,
    comparingAtOnce mostCompared: Int = ResponseSource.mostComparedAtOnce
  ) throws(FaultyFile) {
    let source = try ResponseSource(
      responses, folder: folder, isEnglish: consultation.isEnglish, segmentSize: segmentSize)
    let others = RecordKind.allCases.filter { $0 != .quote && $0 != .response }
    var state = IndexState(
      consultation,
      before: HeldRecords.segments(of: consultation, [], [.quote], size: segmentSize),
      after: HeldRecords.segments(of: consultation, [], others, size: segmentSize),
      size: responses.identity.size)
    var unproven: SavedIndex?
    if let saved = source.saved() {
      if source.isTrusted(saved) {
        state.take(saved, of: responses)
      } else if responses.identity.size > mostCompared {
        unproven = saved
      } else if try source.proves(saved) {
        state.take(saved, of: responses)
      }
    }
    self.unproven = Mutex(unproven)
    self.consultation = consultation
    held = []
    self.source = source
    self.state = Mutex(state)
    clauses = ClauseSearch(isEnglish: consultation.isEnglish)
  }

  package func search(
    _ request: SearchRequest, unless isSuperseded: @escaping @Sendable () -> Bool
  ) throws(EngineFailure) -> SearchResults? {
    try whileSound { (state) -> SearchResults? in
      let collection = state.collection
      let words = clauses.matches(of: request.query, in: collection.segments, unless: isSuperseded)
      guard let words,
        let found = RecordSearch(request, in: collection).found(among: words, unless: isSuperseded)
      else { return nil }
      return SearchResults(
        request: request, generation: state.progress.generation, total: found.total,
        facets: found.facets,
        rows: IndexRows(of: self, in: state, parts: found.parts, shown: found.shown))
    }
  }

  package var fields: [Field] { state.withLock(\.collection.fields) }

  package var progress: ReadingProgress { state.withLock(\.progress) }

  package func crosstab(
    _ request: SearchRequest, rows: Field, columns: Field,
    unless isSuperseded: @escaping @Sendable () -> Bool
  ) throws(EngineFailure) -> Crosstab? {
    try whileSound { (state) -> Crosstab? in
      let collection = state.collection
      let words = clauses.matches(of: request.query, in: collection.segments, unless: isSuperseded)
      guard let words else { return nil }
      var table = CrosstabCount(request, rows: rows, columns: columns, in: collection)
      for (segment, records) in words.records.enumerated() {
        if isSuperseded() { return nil }
        table.count(records, ofSegment: segment)
      }
      var crosstab = table.crosstab
      crosstab.generation = state.progress.generation
      return crosstab
    }
  }
}
