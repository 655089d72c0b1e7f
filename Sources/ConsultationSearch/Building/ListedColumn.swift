/// A field in the making whose values are told by their numbers in a list that is known beforehand.
struct ListedColumn {
  private(set) var column = ColumnBuilder()
  private let list: [String]
  /// The index in the column of each value of the list, as far as it is met.
  private var indices: [Int?]

  init(of list: [String]) {
    self.list = list
    indices = [Int?](repeating: nil, count: list.count)
  }

  /// Gives a record the value of a number.
  mutating func add(_ number: Int, to record: Int) {
    column.add(index(of: number), to: record)
  }

  /// The index in the column of the value of a number, which it has from now on.
  @discardableResult
  mutating func index(of number: Int) -> Int {
    if let index = indices[number] { return index }
    let index = column.index(of: list[number])
    indices[number] = index
    return index
  }
}
