/// The distinct tokens of a block in the order of their bytes, each but the first of a bucket
/// written as what it shares with the one before and what it adds.
struct FormDictionary: Sendable {
  /// How many forms a bucket has.
  static let bucketSize = 16

  private let bytes: IndexBytes
  private let sections: WordSections

  init(_ bytes: IndexBytes, _ sections: WordSections) {
    self.bytes = bytes
    self.sections = sections
  }

  var count: Int { sections.formCount }

  /// The place of a form; nil where no record has it.
  func place(of form: [UInt8]) -> Int? {
    let place = firstPlace { !Self.comes($0, before: form) }
    guard place < count, self[place] == form else { return nil }
    return place
  }

  /// The forms that begin with some bytes, which stand side by side.
  func places(beginningWith prefix: [UInt8]) -> Range<Int> {
    let start = firstPlace { !Self.comes($0, before: prefix) }
    let end = firstPlace { !Self.comes($0, before: prefix) && !$0.starts(with: prefix) }
    return start..<max(start, end)
  }

  /// The bytes of the form at a place.
  subscript(place: Int) -> [UInt8] {
    var last: [UInt8] = []
    visit(bucket: place / Self.bucketSize) { position, form in
      last = form
      return position < place
    }
    return last
  }

  /// The first place whose form a rule holds for, which holds for all behind it too.
  private func firstPlace(where holds: ([UInt8]) -> Bool) -> Int {
    var known = 0..<((count + Self.bucketSize - 1) / Self.bucketSize)
    while !known.isEmpty {
      let middle = (known.lowerBound + known.upperBound) / 2
      if holds(self[middle * Self.bucketSize]) {
        known = known.lowerBound..<middle
      } else {
        known = (middle + 1)..<known.upperBound
      }
    }
    guard known.lowerBound > 0 else { return 0 }
    var found = min(count, known.lowerBound * Self.bucketSize)
    visit(bucket: known.lowerBound - 1) { position, form in
      if holds(form) { found = position }
      return found > position
    }
    return found
  }

  /// Hands over the forms of a bucket with their places until it is told to stop.
  private func visit(bucket: Int, _ goesOn: (Int, [UInt8]) -> Bool) {
    let start = bytes.read(sections[.buckets]) { $0.number32(bucket) }
    bytes.read(sections[.forms]) { forms in
      var place = start
      var form: [UInt8] = []
      let first = bucket * Self.bucketSize
      for position in first..<min(first + Self.bucketSize, count) {
        let isFirst = position == first
        guard let shared = isFirst ? 0 : forms.varint(at: &place),
          let added = forms.varint(at: &place), added <= forms.byteCount - place
        else { return }
        form.removeLast(max(0, form.count - shared))
        for offset in place..<(place + added) { form.append(forms[byte: offset]) }
        place += added
        if !goesOn(position, form) { return }
      }
    }
  }

  private static func comes(_ form: [UInt8], before other: [UInt8]) -> Bool {
    form.lexicographicallyPrecedes(other)
  }
}
