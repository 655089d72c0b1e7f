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
    if let plain = plainScalar(at: start), isApart(at: plain.end) {
      here = plain.end
      return Grapheme(plain: plain.scalar)
    }
    here = text.index(after: start)
    let source = text[start..<here]
    if let last, last.source.utf8.elementsEqual(source.utf8) { return last.grapheme }
    let grapheme = Grapheme(text[start])
    last = (source, grapheme)
    return grapheme
  }

  /// Whether what begins at an index can be no part of a plain scalar's grapheme before it.
  private func isApart(at index: String.Index) -> Bool {
    index == text.utf8.endIndex || text.utf8[index] < 0x80 || plainScalar(at: index) != nil
  }

  /// The scalar at an index, where it is one of those that need no thought: the lines, blocks, signs
  /// and punctuation that the screen is drawn with.
  private func plainScalar(at start: String.Index) -> (scalar: Unicode.Scalar, end: String.Index)? {
    let bytes = text.utf8
    let lead = bytes[start]
    guard lead == 0xE2 || lead == 0xC2 else { return nil }
    var index = bytes.index(after: start)
    var value = UInt32(lead & 0x1F)
    for _ in 0..<(lead == 0xE2 ? 2 : 1) {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
      index = bytes.index(after: index)
    }
    guard let scalar = Unicode.Scalar(value & 0xFFFF), Grapheme.isPlain(scalar) else { return nil }
    return (scalar, index)
  }
}
