import CIndex
import ConsultationModel
import Files

/// What an index was made from: one of anything else is of no use.
struct IndexFingerprint: Equatable, Sendable {
  /// Changed whenever an index is written otherwise, or a text is read as other words.
  private static let version = 4

  /// The state of the file of responses.
  private let file: FileIdentity
  /// A checksum of what stands at some offsets of it: there are ways to change a file and leave its
  /// size and date.
  private let sample: UInt32
  /// A checksum of what else an index depends on: the ids that responses refer to, whether words
  /// have stems, and the libraries that make words of a text.
  private let references: UInt32

  /// Throws where the file cannot be read.
  init(_ responses: ResponseFile, isEnglish: Bool) throws(FaultyFile) {
    let file = responses.identity
    var bytes: [UInt8] = []
    let last = max(0, file.size - Self.sampleSize)
    let starts = (0..<Self.sampleCount).map { file.size / Self.sampleCount * $0 }
    for start in starts + [last] {
      bytes += try responses.bytes(in: start..<(start + Self.sampleSize))
    }
    self.file = file
    sample = Self.checksum(bytes)
    let ids = responses.referredIDs
    var writer = ByteWriter()
    writer.write32(Self.version)
    writer.write32(isEnglish ? 1 : 0)
    writer.write(WordLibraries.signature)
    for list in [ids.themes, ids.respondentTypes, ids.questions] {
      writer.write32(list.count)
      for id in list { writer.write(id) }
    }
    references = Self.checksum(writer.bytes)
  }

  private static let sampleCount = 16
  private static let sampleSize = 1 << 12

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { cindex_checksum($0.baseAddress, $0.count) }
  }

  /// The fingerprint in bytes, as it stands in a saved index.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    let inode = Int(truncatingIfNeeded: file.inode)
    let device = Int(truncatingIfNeeded: file.device)
    let times = [file.modified, file.changed].flatMap { [$0.seconds, $0.nanoseconds] }
    for number in [file.size, inode, device] + times {
      writer.write64(number)
    }
    writer.write32(Int(sample))
    writer.write32(Int(references))
    return writer.bytes
  }
}
