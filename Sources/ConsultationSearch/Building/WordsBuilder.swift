import ConsultationModel

/// The words of a segment's records in the making.
struct WordsBuilder {
  private var tokens = Tokenizer()
  private(set) var table = TermTable()
  /// The number of each token's term, and one more; 0 between the texts of a record, so that no
  /// phrase runs from one into the next.
  private(set) var terms: [UInt32] = []
  /// Where each record's tokens end in `terms`.
  private(set) var ends: [Int] = []
  /// How many tokens each record has.
  private(set) var lengths: [Int] = []

  /// How many tokens there are so far.
  var tokenCount: Int { terms.count }

  /// How many records there are so far.
  var count: Int { ends.count }

  /// Adds one record with the texts that it has, in UTF-8.
  mutating func addRecord(_ texts: [String]) {
    for (textIndex, text) in texts.enumerated() {
      if textIndex > 0 { terms.append(0) }
      read(text.utf8.span)
    }
    endRecord(texts: texts.count)
  }

  /// Adds one record with one text, in UTF-8.
  mutating func addRecord(_ text: Span<UInt8>) {
    read(text)
    endRecord(texts: 1)
  }

  private mutating func read(_ text: Span<UInt8>) {
    var byteOffset = 0
    while byteOffset < text.count {
      tokens.readPart(of: text, from: &byteOffset)
      Self.number(tokens, in: &table, into: &terms)
    }
  }

  /// Appends the numbers of some tokens' terms.
  private static func number(
    _ tokens: Tokenizer, in table: inout TermTable, into terms: inout [UInt32]
  ) {
    let letters = tokens.letters.span
    let ends = tokens.ends.span.extracting(first: tokens.count)
    terms.append(addingCapacity: ends.count) { numbers in
      var start = 0
      for token in ends.indices {
        let end = ends[token]
        let term = table.number(of: start..<end, in: letters)
        numbers.append(UInt32(truncatingIfNeeded: term + 1))
        start = end
      }
    }
  }

  private mutating func endRecord(texts: Int) {
    lengths.append(terms.count - (ends.last ?? 0) - max(0, texts - 1))
    ends.append(terms.count)
  }
}
