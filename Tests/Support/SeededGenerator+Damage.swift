extension SeededGenerator {
  /// The bytes with some of them changed, dropped, doubled, or others put between.
  package mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &self) {
      let offset = Int.random(in: 0..<bytes.count, using: &self)
      switch Int.random(in: 0..<6, using: &self) {
      case 0: bytes[offset] = UInt8.random(in: .min ... .max, using: &self)
      case 1: bytes.remove(at: offset)
      case 2: bytes.insert(pick(0, Array("\"\\{}[],:\r\t 09eut".utf8)), at: offset)
      case 3: bytes.removeSubrange(offset..<min(bytes.count - 1, offset + 30))
      case 4: bytes.insert(contentsOf: bytes[offset..<min(bytes.count, offset + 20)], at: offset)
      default: bytes.swapAt(offset, Int.random(in: bytes.indices, using: &self))
      }
      if bytes.isEmpty { return [0] }
    }
    return bytes
  }
}
