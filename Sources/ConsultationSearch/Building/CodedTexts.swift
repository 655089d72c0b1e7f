/// The texts of a segment's records, each token as the code of its term.
struct CodedTexts {
  let bytes: [UInt8]
  /// Where each record's texts begin, and where the last end, in 32 bits each.
  let starts: ByteWriter

  /// The texts of records whose terms have codes of these numbers, by their own in the builder.
  init(_ builder: WordsBuilder, numbers: [Int], _ occurrences: TermOccurrences) {
    // What stands between two texts has the code 0.
    let codes = [WordCode(0)] + numbers.map(WordCode.init)
    // What begins a text is told by the byte before it, so that one stands before the first text too.
    var size = 1 + builder.terms.count
    for (term, number) in numbers.enumerated() {
      size += (WordCode(number).size - 1) * occurrences.count(of: term)
    }
    // The last codes are written eight bytes at a time as all others are.
    var bytes = [UInt8](repeating: 0, count: size + 8)
    var starts = ByteWriter()
    starts.reserveCapacity(4 * (builder.count + 1))
    var writable = bytes.mutableSpan
    var output = writable.mutableBytes
    let (terms, known) = (builder.terms.span, codes.span)
    var (byteOffset, start) = (1, 0)
    for end in builder.ends {
      starts.write32(byteOffset)
      for token in start..<end {
        let code = known[Int(terms[token])]
        output.storeBytes(of: code.bytes.littleEndian, toByteOffset: byteOffset, as: UInt64.self)
        byteOffset += code.size
      }
      start = end
    }
    starts.write32(byteOffset)
    bytes.removeLast(bytes.count - byteOffset)
    self.bytes = bytes
    self.starts = starts
  }
}
