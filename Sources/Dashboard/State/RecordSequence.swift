import ConsultationModel
import ConsultationSearch

/// Records that a pane lists, of which a million take no more memory than one.
package struct RecordSequence: RandomAccessCollection, Equatable, Sendable {
  /// What stands before the hits.
  private let lead: [RecordID]
  private let hits: HitList

  init(_ lead: [RecordID] = [], followedBy hits: HitList = HitList()) {
    self.lead = lead
    self.hits = hits
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { lead.count + hits.count }

  package subscript(place: Int) -> RecordID {
    place < lead.count ? lead[place] : hits[place - lead.count].record
  }

  /// The place of a record; nil where it is not listed.
  func position(of record: RecordID) -> Int? {
    lead.firstIndex(of: record) ?? hits.position(of: record).map { $0 + lead.count }
  }
}
