import ConsultationModel

/// Searches a consultation, block by block.
///
/// Values of a field are gathered when they are first asked for, words on the first query that has
/// any.
package final class ConsultationIndex: SearchEngine {
  private let collection: RecordCollection
  private let terms: TermSearch

  /// Over the records of a consultation in memory, in blocks of so many at the most.
  package init(_ consultation: Consultation, blockSize: Int = Block.mostRecords) {
    let blocks = RecordList.blocks(of: consultation, size: blockSize)
    collection = RecordCollection(consultation, blocks: blocks)
    terms = TermSearch(isEnglish: consultation.isEnglish)
  }

  package func results(
    of request: SearchRequest, unless isSuperseded: () -> Bool
  ) -> SearchResults? {
    let blocks = collection.blocks
    guard let words = terms.matches(of: request.query, in: blocks, unless: isSuperseded) else {
      return nil
    }
    var search = RecordSearch(request, in: collection)
    for block in blocks.indices {
      if isSuperseded() { return nil }
      search.add(words.records[block], ofBlock: block)
    }
    return search.results(rankedBy: words.scoring)
  }

  package func matches(of query: Query, in text: String) -> [Range<String.Index>] {
    terms.ranges(of: query, in: text)
  }

  package var attributes: [String] { collection.attributes }

  package func crosstab(of request: SearchRequest, rows: Field, columns: Field) -> Crosstab {
    let words = terms.matches(of: request.query, in: collection.blocks) { false }
    var table = CrosstabCount(request, rows: rows, columns: columns, in: collection)
    for (block, records) in (words?.records ?? []).enumerated() {
      table.count(records, ofBlock: block)
    }
    return table.crosstab
  }
}
