/// The texts of a block's records, each token as the code of its form.
struct CodedTexts {
  let bytes: [UInt8]
  /// Where each record's texts begin, and where the last end, in 32 bits each.
  let starts: ByteWriter

  /// The texts of records whose forms have these ranks, by their numbers.
  init(_ builder: WordsBuilder, ranks: [Int], _ occurrences: FormOccurrences) {
    // What stands between two texts has the code 0.
    let codes = [WordCode(0)] + ranks.map(WordCode.init)
    var size = builder.forms.count
    for (form, rank) in ranks.enumerated() {
      size += (WordCode(rank).size - 1) * occurrences.count(of: form)
    }
    // The last codes are written eight bytes at a time as all others are.
    var bytes = [UInt8](repeating: 0, count: size + 8)
    var starts = ByteWriter()
    starts.reserveCapacity(4 * (builder.count + 1))
    var writable = bytes.mutableSpan
    var output = writable.mutableBytes
    let (forms, known) = (builder.forms.span, codes.span)
    var (place, start) = (0, 0)
    for end in builder.ends {
      starts.write32(place)
      for token in start..<end {
        let code = known[Int(forms[token])]
        output.storeBytes(of: code.bytes.littleEndian, toByteOffset: place, as: UInt64.self)
        place += code.size
      }
      start = end
    }
    starts.write32(place)
    bytes.removeLast(bytes.count - place)
    self.bytes = bytes
    self.starts = starts
  }
}
