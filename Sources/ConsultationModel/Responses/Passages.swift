/// The passages of a consultation: its quotes and, after them, its responses, which may be in
/// memory too or be read from their file as they are asked for.
package struct Passages: Sendable {
  private var held: [Passage]
  /// What follows those held.
  private var rows: ResponseRows?

  package init(_ passages: [Passage]) {
    held = passages
  }

  /// Quotes in memory, and responses that are read as they are asked for.
  package init(quotes: [Passage], responses: ResponseRows) {
    held = quotes
    rows = responses
  }

  /// How many of the first are quotes.
  package var quoteCount: Int { held.prefix { !$0.isResponse }.count }

  /// The quotes alone, which are in memory.
  package var quotes: ArraySlice<Passage> { held[..<quoteCount] }

  /// The file that responses are read from as they are asked for; nil where all are in memory.
  package var file: ResponseFile? { rows?.file }

  /// Throws where not all of the file could be read, or what was found in it no longer can.
  package func check() throws(FaultyFile) {
    if let failure = file?.failure { throw failure }
  }
}

extension Passages: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  package init() { self.init([]) }

  package var startIndex: Int { 0 }

  package var endIndex: Int { held.count + (rows?.count ?? 0) }

  /// A response that can no longer be read says nothing; its file knows why.
  package subscript(position: Int) -> Passage {
    get {
      guard let rows, position >= held.count else { return held[position] }
      return rows[position - held.count]
    }
    set {
      if position >= held.count { holdAll() }
      held[position] = newValue
    }
  }

  package mutating func replaceSubrange(
    _ range: Range<Int>, with passages: some Collection<Passage>
  ) {
    holdAll()
    held.replaceSubrange(range, with: passages)
  }

  /// What is changed is not what the file says any more.
  private mutating func holdAll() {
    guard rows != nil else { return }
    held = Array(self)
    rows = nil
  }
}

extension Passages: Equatable {
  package static func == (one: Passages, other: Passages) -> Bool {
    if one.rows === other.rows { return one.held == other.held }
    return one.elementsEqual(other)
  }
}

extension Passages: ExpressibleByArrayLiteral {
  package init(arrayLiteral passages: Passage...) { self.init(passages) }
}
