import ConsultationModel
import Synchronization

/// Searches a consultation, segment by segment.
///
/// Values of a field are gathered when they are first asked for, words on the first query that has
/// any. Responses that are not in memory are read into segments by `build`; until that is done,
/// whatever was read so far is searched.
package final class ConsultationIndex: SearchEngine {
  let source: ResponseSource?
  let state: Mutex<IndexState>
  /// Held by whoever reads responses, so that whoever else needs them waits.
  let building = Mutex(())
  /// What is called where a saved index is damaged; nil where whoever asks waits until it is made.
  let remaking = Mutex<(@Sendable () -> Void)?>(nil)
  private let clauses: ClauseSearch

  /// Over the records of a consultation in memory, in segments of so many at the most.
  package init(_ consultation: Consultation, segmentSize: Int = Segment.mostRecords) {
    let segments = HeldRecords.segments(of: consultation, RecordKind.allCases, size: segmentSize)
    source = nil
    state = Mutex(IndexState(consultation, before: segments, after: [], isWhole: true))
    clauses = ClauseSearch(isEnglish: consultation.isEnglish)
  }

  /// Over the records of a consultation and the responses of a file, in segments of so many at the
  /// most: those that a folder keeps from an earlier time or, where it has none of this state of the
  /// file, those that `build` makes. Throws where the file cannot be read.
  package init(
    _ consultation: Consultation, responses: ResponseFile, keptIn folder: IndexFolder?,
    segmentSize: Int = Segment.mostRecords
  ) throws(FaultyFile) {
    let source = try ResponseSource(
      responses, folder: folder, isEnglish: consultation.isEnglish, segmentSize: segmentSize)
    let others = RecordKind.allCases.filter { $0 != .quote && $0 != .response }
    var state = IndexState(
      consultation, before: HeldRecords.segments(of: consultation, [.quote], size: segmentSize),
      after: HeldRecords.segments(of: consultation, others, size: segmentSize), isWhole: false)
    if let saved = source.saved() { state.take(saved, of: responses) }
    self.source = source
    self.state = Mutex(state)
    clauses = ClauseSearch(isEnglish: consultation.isEnglish)
  }

  package func results(
    of request: SearchRequest, unless isSuperseded: @escaping @Sendable () -> Bool
  ) -> SearchResults? {
    whileSound { state in
      let collection = state.collection
      let words = clauses.matches(of: request.query, in: collection.segments, unless: isSuperseded)
      guard let words else { return nil }
      let search = RecordSearch(request, in: collection)
      var results = search.results(among: words, unless: isSuperseded)
      results?.searched = collection.count
      return results
    }
  }

  package func matches(of query: Query, in text: String) -> [Range<String.Index>] {
    clauses.ranges(of: query, in: text)
  }

  package var attributes: [String] { state.withLock { $0.collection.attributes } }

  package func crosstab(
    of request: SearchRequest, rows: Field, columns: Field,
    unless isSuperseded: @escaping @Sendable () -> Bool
  ) -> Crosstab? {
    whileSound { state in
      let collection = state.collection
      let words = clauses.matches(of: request.query, in: collection.segments, unless: isSuperseded)
      guard let words else { return nil }
      var table = CrosstabCount(request, rows: rows, columns: columns, in: collection)
      for (segment, records) in words.records.enumerated() {
        if isSuperseded() { return nil }
        table.count(records, ofSegment: segment)
      }
      return table.crosstab
    }
  }
}
