/// The graphemes of a text, made one by one as they are asked for.
package struct Graphemes: Sequence, IteratorProtocol {
  private var text: String
  private var here: String.Index
  /// The last one with thought behind it: rules and bars are the same one many times.
  private var last: (source: Substring, grapheme: Grapheme)?

  init(_ text: String) {
    self.text = text
    self.text.makeContiguousUTF8()
    here = self.text.startIndex
  }

  package mutating func next() -> Grapheme? {
    let bytes = text.utf8
    guard here < bytes.endIndex else { return nil }
    let start = here
    let byte = bytes[start]
    here = bytes.index(after: start)
    // What follows could be a combining mark, unless it is ASCII as well.
    if byte.isPrintableASCII && (here == bytes.endIndex || bytes[here] < 0x80) {
      return Grapheme(ascii: byte)
    }
    here = text.index(after: start)
    let source = text[start..<here]
    if let last, last.source.utf8.elementsEqual(source.utf8) { return last.grapheme }
    let grapheme = Grapheme(text[start])
    last = (source, grapheme)
    return grapheme
  }
}
