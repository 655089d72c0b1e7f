extension WordComparison {
  /// What an alignment says of a quotation and its source, in their own typography.
  init(_ alignment: WordAlignment, of quotation: QuotedWords, with source: SourceText) {
    var writer = Writer(quotation: quotation, source: source)
    for step in alignment.steps { writer.write(step) }
    self.init(runs: writer.finish())
  }

  /// Gathers words into runs.
  private struct Writer {
    let quotation: QuotedWords
    let source: SourceText
    private var runs: [Run] = []
    /// Positions of words that follow each other, in the source and in the quotation.
    private var same = 0..<0
    private var missing = 0..<0
    private var added = 0..<0

    init(quotation: QuotedWords, source: SourceText) {
      self.quotation = quotation
      self.source = source
    }

    mutating func write(_ step: WordAlignment.Step) {
      switch step {
      case .same(let position, _):
        endDifference()
        same.extend(to: position)
      case .changed(let sourcePosition, let position):
        endSame()
        missing.extend(to: sourcePosition)
        added.extend(to: position)
      case .missing(let position):
        endSame()
        missing.extend(to: position)
      case .added(let position):
        endSame()
        added.extend(to: position)
      case .passedOver: break
      }
    }

    consuming func finish() -> [Run] {
      endSame()
      endDifference()
      return runs
    }

    private mutating func endSame() {
      add(.same, same, source.words, source.text)
      same = 0..<0
    }

    private mutating func endDifference() {
      add(.missing, missing, source.words, source.text)
      add(.added, added, quotation.words, quotation.text)
      (missing, added) = (0..<0, 0..<0)
    }

    private mutating func add(
      _ kind: Kind, _ positions: Range<Int>, _ words: [SourceToken], _ text: String
    ) {
      guard let first = positions.first, let last = positions.last else { return }
      let range = words[first].range.lowerBound..<words[last].range.upperBound
      runs.append(Run(kind, text.words(inBytes: range), isSpaced: words[first].isSpaced))
    }
  }
}

extension Range<Int> {
  /// Lets the range reach to a position that is the next, or the first.
  fileprivate mutating func extend(to position: Int) {
    self = isEmpty ? position..<position + 1 : lowerBound..<position + 1
  }
}

extension String {
  /// A part of the text, in bytes of UTF-8, with single spaces for white space.
  fileprivate func words(inBytes range: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(startIndex, offsetBy: range.upperBound)
    return self[start..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
