/// A field in the making whose values are told by their numbers in a list that is known beforehand.
struct ListedColumn {
  private(set) var column = ColumnBuilder()
  private let list: [String]
  /// The place in the column of each value of the list, as far as it is met.
  private var places: [Int?]

  init(of list: [String]) {
    self.list = list
    places = [Int?](repeating: nil, count: list.count)
  }

  /// Gives a record the value of a number.
  mutating func add(_ number: Int, to record: Int) {
    column.add(place(of: number), to: record)
  }

  /// The place in the column of the value of a number, which it has from now on.
  @discardableResult
  mutating func place(of number: Int) -> Int {
    if let place = places[number] { return place }
    let place = column.place(of: list[number])
    places[number] = place
    return place
  }
}
