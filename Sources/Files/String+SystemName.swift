import PlainText

/// Names of files as text. The system's names are bytes of any sort; those that are no UTF-8 stand in a
/// text as characters that nothing else uses, a byte each, and become bytes again where the system is
/// asked for the file.
extension String {
  /// A name that the system gave.
  package init(systemName bytes: some Collection<UInt8>) {
    var rest = bytes[...]
    var name = ""
    while !rest.isEmpty {
      let valid = Self.longestText(in: rest)
      name += String(decoding: rest[..<valid], as: UTF8.self)
      guard valid < rest.endIndex else { break }
      name.unicodeScalars.append(ForeignByte.scalar(rest[valid]))
      rest = rest[rest.index(after: valid)...]
    }
    self = name
  }

  /// Hands over the name as the system knows it, ending with a null character.
  package func withSystemName<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    // The first byte of the characters that stand for bytes: nearly no name has it.
    guard utf8.contains(0xF4) else { return withCString(body) }
    var bytes: [CChar] = []
    for scalar in unicodeScalars {
      if let byte = ForeignByte.byte(scalar) {
        bytes.append(CChar(bitPattern: byte))
      } else {
        bytes += String(scalar).utf8.map { CChar(bitPattern: $0) }
      }
    }
    return (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? withCString(body)
    }
  }

  /// Where text ends that is well-formed and has none of the characters that stand for bytes.
  private static func longestText<Bytes: Collection<UInt8>>(in bytes: Bytes) -> Bytes.Index {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var end = bytes.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if ForeignByte.byte(scalar) != nil { break }
      end = bytes.index(end, offsetBy: UTF8.width(scalar))
    }
    return end
  }
}
