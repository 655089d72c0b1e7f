/// The text of a source, in which excerpts and quotations are looked up word for word.
package struct SourceText: Sendable {
  private let asPrinted: [Unicode.Scalar]
  private let withoutReopenedMarks: [Unicode.Scalar]

  package init(_ text: String) {
    asPrinted = PlainTypography.fold(text)
    withoutReopenedMarks = PlainTypography.fold(text, reopenedMarks: .passedOver)
  }

  /// Whether the words stand in the source, whole and in this order.
  ///
  /// Spellings of quotation marks, dashes and white space are not told apart, and a mark that
  /// re-opens a quotation at the start of a paragraph may be left out.
  package func contains(_ excerpt: String) -> Bool {
    asPrinted.holds(PlainTypography.fold(excerpt))
      || withoutReopenedMarks.holds(PlainTypography.fold(excerpt, reopenedMarks: .passedOver))
  }
}

extension [Unicode.Scalar] {
  /// Whether the words are here, not only as a part of longer ones: "£2" is not in "£200".
  fileprivate func holds(_ words: [Unicode.Scalar]) -> Bool {
    guard let first = words.first, let last = words.last, words.count <= count else { return false }
    for start in 0...(count - words.count) where self[start] == first {
      let end = start + words.count
      guard self[start..<end].elementsEqual(words) else { continue }
      let beginsWhole = start == 0 || !(first.isInWord && self[start - 1].isInWord)
      let endsWhole = end == count || !(last.isInWord && self[end].isInWord)
      if beginsWhole && endsWhole { return true }
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var isInWord: Bool {
    properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }
}
