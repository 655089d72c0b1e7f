import ConsultationModel

/// The records that a search found, in order. Any row of a million is at hand at once, and none is
/// kept in memory for that.
package struct HitList: RandomAccessCollection, Sendable {
  /// What follows one another.
  private let parts: [Part]
  /// The places in all parts that belong to the list.
  private let places: Range<Int>

  enum Part: Equatable, Sendable {
    /// Records in the order of the file.
    case selection(RecordSelection)
    /// Records in the order of their relevance.
    case ranked(RankedHits)
  }

  /// No record.
  package init() {
    self.init(parts: [], places: 0..<0)
  }

  /// A stretch of records, part after part.
  init(parts: [Part], places: Range<Int>) {
    self.parts = parts
    self.places = places
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { places.count }

  package subscript(place: Int) -> SearchResults.Hit {
    precondition(indices.contains(place), "A place beyond the records found")
    var rest = places.lowerBound + place
    var part = 0
    while rest >= parts[part].count {
      rest -= parts[part].count
      part += 1
    }
    let collection = parts[part].selection.collection
    return SearchResults.Hit(record: collection.reference(to: parts[part][rest]))
  }

  /// The place of a record in the list; nil where it is not in it.
  package func position(of record: RecordID) -> Int? {
    guard let number = parts.first?.selection.collection.number(of: record) else { return nil }
    var before = 0
    for part in parts {
      if let place = part.place(of: number) {
        return places.contains(before + place) ? before + place - places.lowerBound : nil
      }
      before += part.count
    }
    return nil
  }
}

extension HitList.Part {
  fileprivate var selection: RecordSelection {
    switch self {
    case .selection(let selection): selection
    case .ranked(let ranked): ranked.selection
    }
  }

  fileprivate var count: Int { selection.count }

  /// The number among all of the record at a place.
  fileprivate subscript(place: Int) -> Int {
    switch self {
    case .selection(let selection): selection[place]
    case .ranked(let ranked): ranked[place].record
    }
  }

  /// The place of a record, by its number among all; nil where it is none of these.
  fileprivate func place(of record: Int) -> Int? {
    switch self {
    case .selection(let selection): selection.place(of: record)
    case .ranked(let ranked): ranked.place(of: record)
    }
  }
}

extension HitList: Equatable {
  /// Whether the same records stand in the same order.
  package static func == (one: HitList, other: HitList) -> Bool {
    guard one.count == other.count else { return false }
    return one.places == other.places && one.parts == other.parts || one.elementsEqual(other)
  }
}
