import ConsultationModel
import ConsultationSearch

/// A search engine that reads every record anew for every question: the rules of a search as they
/// are written, which faster engines are held against. It shares no code with them but that which
/// reads a query and that which stems a word.
package struct BruteForceEngine: SearchEngine {
  package let fields: [Field]
  package let progress: ReadingProgress
  /// In the order of the file.
  let records: [BruteForceRecord]
  /// The values of each field, in the order of the file.
  let values: [Field: [BruteForceValue]]
  let isEnglish: Bool

  package init(_ consultation: Consultation, responses: [Passage] = []) {
    let language = consultation.language.lowercased()
    isEnglish = language == "en" || language.hasPrefix("en-")
    let stemmer = isEnglish ? Stemmer() : nil
    let records = RecordKind.allCases.flatMap { kind -> [BruteForceRecord] in
      let all =
        kind == .response
        ? responses.map(Record.response) : Array(consultation.records(of: kind))
      return all.enumerated().map {
        BruteForceRecord($1, id: RecordID(kind: kind, index: $0), in: consultation, stemmer)
      }
    }
    self.records = records
    let names = records.flatMap { $0.record.passage?.attributes.map(\.name) ?? [] }
    fields = Field.common + names.withoutRepeats.map(Field.attribute)
    values = Dictionary(
      uniqueKeysWithValues: fields.map { field in
        (field, BruteForceValue.all(of: field, in: consultation, records))
      })
    var progress = ReadingProgress()
    progress.generation = 1
    progress.responses = responses.count
    self.progress = progress
  }

  package func search(
    _ request: SearchRequest, unless isSuperseded: @escaping @Sendable () -> Bool
  ) throws(EngineFailure) -> SearchResults? {
    let filter = BruteForceFilter(request, in: self)
    let found = records.filter { filter.admits($0) }
    if isSuperseded() { return nil }
    var facets: [Field: [SearchResults.FacetCount]] = [:]
    for field in request.facets {
      let counted = records.filter { filter.admits($0, choosing: field) }
      facets[field] = values[field]?.map { value in
        SearchResults.FacetCount(
          value: value.value, name: value.name,
          count: counted.count { $0.values(of: field).contains(value.value) })
      }
    }
    let groups =
      request.kindOrder.isEmpty
      ? [found] : request.kindOrder.map { kind in found.filter { $0.id.kind == kind } }
    let rows = groups.flatMap { ordered($0, by: request) }
      .dropFirst(max(request.offset, 0)).prefix(max(request.limit, 0))
    return SearchResults(
      request: request, generation: progress.generation, total: found.count, facets: facets,
      rows: BruteForceRows(records: Array(rows)))
  }

  package func records(_ ids: [RecordID]) throws(EngineFailure) -> [Record] {
    ids.compactMap { id in records.first { $0.id == id }?.record }
  }

  private func ordered(
    _ found: [BruteForceRecord], by request: SearchRequest
  ) -> [BruteForceRecord] {
    switch request.order {
    case .file: return found
    case .relevance:
      let relevance = BruteForceRelevance(to: request.query, in: self)
      return found.ranked { -relevance.score(of: $0) }
    case .type:
      let types = values[.type]?.map(\.value) ?? []
      return found.ranked { record in
        types.firstIndex { record.values(of: .type).contains($0) } ?? types.count
      }
    }
  }
}

/// Rows that are all in memory.
private struct BruteForceRows: ResultRows {
  let records: [BruteForceRecord]

  var count: Int { records.count }
  func ids(at rows: Range<Int>) -> [RecordID] { records[rows].map(\.id) }
  func records(at rows: Range<Int>) -> [Record] { records[rows].map(\.record) }
  func row(of id: RecordID) -> Int? { records.firstIndex { $0.id == id } }
}

extension [BruteForceRecord] {
  /// In the order of a rank; those of one rank stay in the order they have.
  fileprivate func ranked(by rank: (Element) -> some Comparable) -> [Element] {
    let ranks = map(rank)
    return indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { self[$0] }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it comes first.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
