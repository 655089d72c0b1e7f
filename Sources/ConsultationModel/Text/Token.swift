/// A word of a text as it is compared, and where it stands.
package struct Token: Equatable, Sendable {
  /// Folded; never empty.
  package var text: String
  /// In the text as it was given, in bytes of UTF-8; whole scalars, with the marks on them.
  package var range: Range<Int>

  package init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
  }

  /// Where in the given text, in bytes of UTF-8, the token's beginning ends that folds to these
  /// letters; the token's own end where it does not begin with them.
  package func end(of beginning: String, in text: String) -> Int {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let stop = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
    var rest = beginning.unicodeScalars[...]
    var begins = true
    var end = range.lowerBound
    for scalar in text.unicodeScalars[start..<stop] {
      let isComplete = rest.isEmpty
      var isMark = true
      Folding.fold(scalar) { part in
        isMark = false
        // A comma inside a number is no part of its token.
        guard let next = rest.first, part != "," else { return }
        begins = begins && part == next
        rest.removeFirst()
      }
      if isComplete && !isMark { return end }
      end += UTF8.width(scalar)
    }
    return begins && rest.isEmpty ? end : range.upperBound
  }
}
