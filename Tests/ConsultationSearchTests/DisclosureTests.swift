import ConsultationSearch
import TestSupport
import Testing

struct DisclosureTests {
  private static let table = Crosstab(
    base: 179,
    columns: [
      .init(value: "a", name: "A", base: 25), .init(value: "b", name: "B", base: 62),
      .init(value: "c", name: "C", base: 92),
    ],
    rows: [
      .init(value: "x", name: "X", base: 60, cells: [10, 20, 30]),
      .init(value: "y", name: "Y", base: 53, cells: [3, 20, 30]),
      .init(value: "z", name: "Z", base: 66, cells: [12, 22, 32]),
    ])

  @Test("Beside one small count, the three smallest that protect it are hidden")
  func complement() {
    let table = Self.table.suppressed(minimum: 5)
    #expect(
      table.published == [
        [nil, nil, 30, 60], [nil, nil, 30, 53], [12, 22, 32, 66], [25, 62, 92, 179],
      ])
    #expect(table.hidesAny)
  }

  @Test("Where every count reaches the minimum, nothing is hidden", arguments: [0, 1, 3])
  func nothing(minimum: Int) {
    let table = Self.table.suppressed(minimum: minimum)
    #expect(table.published == Self.table.numbers)
    #expect(!table.hidesAny)
  }

  @Test("Names and values stay")
  func names() {
    let table = Self.table.suppressed(minimum: 5)
    #expect(table.columns.map(\.name) == ["A", "B", "C"])
    #expect(table.rows.map(\.value) == ["x", "y", "z"])
  }

  @Test("A base below the minimum is hidden, and a second one, from which it would follow")
  func bases() {
    let table = Crosstab(
      base: 40,
      columns: [
        .init(value: "a", name: "A", base: 30), .init(value: "b", name: "B", base: 8),
        .init(value: "c", name: "C", base: 2),
      ],
      rows: [.init(value: "x", name: "X", base: 40, cells: [30, 8, 2])])
    #expect(
      table.suppressed(minimum: 5).published == [[30, nil, nil, 40], [30, nil, nil, 40]])
  }

  @Test("Two hidden noughts that add up to nothing are not left to each other")
  func noughts() {
    let table = Crosstab(
      base: 80,
      columns: [
        .init(value: "a", name: "A", base: 40), .init(value: "b", name: "B", base: 20),
        .init(value: "c", name: "C", base: 20),
      ],
      rows: [
        .init(value: "x", name: "X", base: 20, cells: [20, 0, 0]),
        .init(value: "y", name: "Y", base: 60, cells: [20, 20, 20]),
      ])
    let published = table.suppressed(minimum: 5).published
    #expect(published[0][0] == nil || published[0][3] == nil)
  }

  @Test("Where there are no rows or no columns to add up, a small base hides all bases")
  func noSums() {
    let columns = [
      Crosstab.Column(value: "a", name: "A", base: 9),
      Crosstab.Column(value: "b", name: "B", base: 1),
    ]
    let rowless = Crosstab(base: 10, columns: columns, rows: [])
    #expect(rowless.suppressed(minimum: 2).published == [[nil, nil, nil]])
    #expect(rowless.suppressed(minimum: 1).published == [[9, 1, 10]])
    #expect(
      Crosstab(base: 1, columns: [], rows: []).suppressed(minimum: 5).published == [[nil]])
  }

  @Test("Where nothing was counted, all is hidden")
  func empty() {
    var generator = SeededGenerator(seed: 1)
    let table = RandomCrosstab(
      rows: 3, columns: 2, records: 0, overlap: .any, using: &generator)
    let published = table.crosstab.suppressed(minimum: 1).published
    #expect(published.joined().allSatisfy { $0 == nil })
  }
}
