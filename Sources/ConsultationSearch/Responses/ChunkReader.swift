import ConsultationModel
import Files

/// The responses of one chunk, for the thread that reads it.
package struct ChunkReader: ~Copyable {
  package let chunk: FileChunk
  private let file: ResponseFile
  /// Lines to be passed over, since an earlier line has their id.
  private let repetitions: Set<Int>
  var window = 1 << 18
  var lengthLimit = FileLines.usualLengthLimit
  /// How many faults are kept.
  private let faultLimit: Int
  private var scanner: ResponseScanner
  private(set) var lines = ScannedLines()

  init(
    of chunk: FileChunk, in file: ResponseFile, passingOver repetitions: Set<Int> = [],
    keepingFaults faultLimit: Int
  ) {
    self.chunk = chunk
    self.file = file
    self.repetitions = repetitions
    self.faultLimit = faultLimit
    scanner = ResponseScanner(words: file.words)
  }

  /// Hands over every response in the order of the file, with the bytes that its ranges are of;
  /// both are good until the next. Throws where the file cannot be read.
  package mutating func readAll(
    _ take: (Span<UInt8>, borrowing ScannedResponse) -> Void
  ) throws(FaultyFile) {
    var lines = FileLines(
      of: file.file, in: chunk.bytes, firstLine: chunk.firstLine, window: window,
      lengthLimit: lengthLimit)
    do {
      try lines.readAll { number, bytes, line in
        scanner.response.line = number
        scanner.response.bytesInFile = bytes
        read(line, take)
      }
    } catch {
      throw FaultyFile(unread: error)
    }
    try file.checkIdentity()
  }

  private mutating func read(
    _ line: Span<UInt8>?, _ take: (Span<UInt8>, borrowing ScannedResponse) -> Void
  ) {
    guard !repetitions.contains(scanner.response.line) else { return }
    if let line, scanner.take(line) {
      handOver(line, take)
      return
    }
    let number = scanner.response.line
    switch file.reader.read(line, number: number, keepingFaults: faultLimit) {
    case .blank: break
    case .response(let passage):
      scanner.take(passage)
      handOver(Span(), take)
    case .faulty(let faults, let id):
      if let id { hold(id.identityHash) }
      lines.reject(number, faults, limit: faultLimit)
    }
  }

  /// The bytes are those of the line, unless the scanner has made others of them.
  private mutating func handOver(
    _ line: Span<UInt8>, _ take: (Span<UInt8>, borrowing ScannedResponse) -> Void
  ) {
    if scanner.unescaped.isEmpty {
      hold(line.hash(of: scanner.response.id))
      take(line, scanner.response)
    } else {
      hold(scanner.unescaped.span.hash(of: scanner.response.id))
      take(scanner.unescaped.span, scanner.response)
    }
  }

  private mutating func hold(_ hash: UInt64) {
    lines.hold(
      hash, line: scanner.response.line - chunk.firstLine,
      start: scanner.response.bytesInFile.lowerBound - chunk.bytes.lowerBound)
  }
}

extension String {
  /// The hash of an id, the same for those that are equal however their letters are composed; of
  /// one that has the form of an id, that of its bytes.
  fileprivate var identityHash: UInt64 {
    guard isIdentifier else { return UInt64(bitPattern: Int64(hashValue)) }
    let bytes = Array(utf8)
    return bytes.span.hash(of: bytes.indices)
  }
}
