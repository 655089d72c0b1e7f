import CIndex
import ConsultationModel
import Files

/// The open `responses.jsonl` of a consultation.
///
/// A class, since an open file is one thing, which several threads read from.
package final class ResponseFile: Sendable {
  let file: RegularFile
  let reader: ResponseReader
  let words: ResponseWords

  /// The name of the file, as it was given.
  package var name: String { reader.document.file }

  /// What the file was when it was opened: an index of another file is of no use.
  package var identity: FileIdentity { file.identity }

  /// The ids of the consultation that responses refer to.
  package var referredIDs: ReferredIDs { words.ids }

  /// Opens the responses beside a consultation; nil where there are none. Throws where they cannot be
  /// read.
  package convenience init?(
    besideConsultationAt path: String, _ consultation: ConsultationOutline
  ) throws(FaultyFile) {
    guard let file = ConsultationFile.responses(besideConsultationAt: path) else { return nil }
    try self.init(name: file, referringTo: consultation.document)
  }

  /// Opens a file whose lines refer to the records of a consultation.
  init(name: String, referringTo consultation: Document) throws(FaultyFile) {
    let document = Document(file: name, referringTo: consultation)
    reader = ResponseReader(document: document)
    words = ResponseWords(of: document)
    do {
      file = try RegularFile(path: name)
    } catch {
      throw FaultyFile(unread: error)
    }
  }

  /// The responses in ranges of the file's bytes, in which some were found before, in the order of
  /// the ranges. Ranges that follow one another closely are read at once.
  package func responses(at ranges: [Range<Int>]) throws(FaultyFile) -> [Passage] {
    var responses: [Passage] = []
    responses.reserveCapacity(ranges.count)
    var scanner = ResponseScanner(words: words)
    var next = 0
    while next < ranges.count {
      let run = Self.run(of: ranges, from: next)
      let bytes = try bytes(in: run.bytes)
      for range in ranges[next..<run.end] {
        let start = range.lowerBound - run.bytes.lowerBound
        guard start + range.count <= bytes.count else { throw changed }
        let line = bytes.span.extracting(start..<(start + range.count))
        responses.append(try response(line, &scanner))
      }
      next = run.end
    }
    // Another program may have written to the file at any time until now.
    try checkIdentity()
    return responses
  }

  /// The ranges from one on that are read at once, and the bytes that hold them all.
  private static func run(
    of ranges: [Range<Int>], from first: Int
  ) -> (end: Int, bytes: Range<Int>) {
    var bytes = ranges[first]
    var end = first + 1
    while end < ranges.count {
      let next = ranges[end]
      let gap = next.lowerBound - bytes.upperBound
      guard (0...mostGap).contains(gap), next.upperBound - bytes.lowerBound <= mostAtOnce else {
        break
      }
      bytes = bytes.lowerBound..<next.upperBound
      end += 1
    }
    return (end, bytes)
  }

  /// To read so many bytes more takes no longer than to ask for others.
  private static let mostGap = 1 << 12
  private static let mostAtOnce = 1 << 20

  private func response(
    _ line: Span<UInt8>, _ scanner: inout ResponseScanner
  ) throws(FaultyFile) -> Passage {
    if scanner.take(line) {
      return scanner.unescaped.isEmpty
        ? Passage(scanner.response, in: line, referringTo: referredIDs)
        : Passage(scanner.response, in: scanner.unescaped.span, referringTo: referredIDs)
    }
    guard case .response(let passage) = reader.read(line, number: 0) else { throw changed }
    return passage
  }

  /// Whether the file system gives the file another date for each change, soon at least where it is made
  /// through a mapping: those of memory and of networks do not.
  var datesEveryWrite: Bool { file.withDescriptor(cindex_dates_every_write) }

  /// The hash of all that the file has now.
  func contentHash() throws(FaultyFile) -> ContentHash {
    do {
      return try FileChunks.hash(of: file)
    } catch {
      throw FaultyFile(unread: error)
    }
  }

  /// Throws where somebody has written to the file since it was opened.
  package func checkIdentity() throws(FaultyFile) {
    guard file.isUnchanged else { throw changed }
  }

  /// The bytes of a range; fewer where the file ends before it does.
  package func bytes(in range: Range<Int>) throws(FaultyFile) -> [UInt8] {
    guard range.count <= FileLines.usualLengthLimit else { throw changed }
    do {
      return try file.bytes(in: range)
    } catch {
      throw FaultyFile(unread: error)
    }
  }

  private var changed: FaultyFile {
    FaultyFile(
      Fault(file: name, reason: "was changed while it was open; open it again"), isUnread: true)
  }
}
