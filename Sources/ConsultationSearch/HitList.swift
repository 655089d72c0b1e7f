/// The records that a search found, in order. Any row of a million is at hand at once, and none is
/// kept in memory for that.
package struct HitList: RandomAccessCollection, Sendable {
  private let contents: Contents
  /// The places in `contents` that are part of the list.
  private let places: Range<Int>

  private enum Contents: Sendable {
    /// Some records in the order of the file, after these others, and so on.
    case selections([RecordSelection])
    case ranked(RankedRecords)
  }

  /// No record.
  package init() {
    self.init(selections: [], places: 0..<0)
  }

  /// A stretch of records, selection after selection.
  init(selections: [RecordSelection], places: Range<Int>) {
    contents = .selections(selections)
    self.places = places
  }

  /// A stretch of ranked records.
  init(_ ranked: RankedRecords, places: Range<Int>) {
    contents = .ranked(ranked)
    self.places = places
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { places.count }

  package subscript(place: Int) -> SearchResults.Hit {
    precondition(indices.contains(place), "A place beyond the records found")
    switch contents {
    case .ranked(let ranked):
      let record = ranked[places.lowerBound + place].record
      return SearchResults.Hit(record: ranked.selection.collection.reference(to: record))
    case .selections(let selections):
      var rest = places.lowerBound + place
      var selection = 0
      while rest >= selections[selection].count {
        rest -= selections[selection].count
        selection += 1
      }
      let record = selections[selection][rest]
      return SearchResults.Hit(record: selections[selection].collection.reference(to: record))
    }
  }

  /// The place of a record in the list; nil where it is not in it.
  package func position(of record: RecordReference) -> Int? {
    guard let place = placeInContents(of: record), places.contains(place) else { return nil }
    return place - places.lowerBound
  }

  private func placeInContents(of record: RecordReference) -> Int? {
    switch contents {
    case .ranked(let ranked):
      return ranked.selection.collection.number(of: record).flatMap(ranked.place)
    case .selections(let selections):
      guard let number = selections.first?.collection.number(of: record) else { return nil }
      var before = 0
      for selection in selections {
        if let place = selection.place(of: number) { return before + place }
        before += selection.count
      }
      return nil
    }
  }
}

extension HitList: Equatable {
  /// Whether the same records stand in the same order.
  package static func == (one: HitList, other: HitList) -> Bool {
    guard one.count == other.count else { return false }
    if case .selections(let first) = one.contents, case .selections(let second) = other.contents,
      first == second, one.places == other.places
    {
      return true
    }
    if case .ranked(let first) = one.contents, case .ranked(let second) = other.contents,
      first == second, one.places == other.places
    {
      return true
    }
    return one.elementsEqual(other)
  }
}
