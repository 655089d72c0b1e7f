import ConsultationModel

/// Where each response of some blocks stands in its file.
struct StoredPlaces: ResponsePlaces {
  private let blocks: [StoredBlock]
  /// How many responses come before each block's; one more entry is how many there are.
  private let starts: [Int]

  init(_ blocks: [StoredBlock]) {
    self.blocks = blocks
    starts = blocks.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }

  var count: Int { starts[blocks.count] }

  func bytes(of response: Int) -> Range<Int> {
    var known = 0..<blocks.count
    while known.count > 1 {
      let middle = (known.lowerBound + known.upperBound) / 2
      known = starts[middle] <= response ? middle..<known.upperBound : known.lowerBound..<middle
    }
    return blocks[known.lowerBound].lineRange(of: response - starts[known.lowerBound])
  }
}
