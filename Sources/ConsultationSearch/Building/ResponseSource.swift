import ConsultationModel
import Synchronization

/// Where an index has its responses from, and where it may be kept.
package struct ResponseSource: Sendable {
  let file: ResponseFile
  private let folder: IndexFolder?
  private let fingerprint: IndexFingerprint
  private let isEnglish: Bool
  private let segmentSize: Int

  /// Throws where the file cannot be read.
  init(
    _ file: ResponseFile, folder: IndexFolder?, isEnglish: Bool, segmentSize: Int
  ) throws(FaultyFile) {
    self.file = file
    self.folder = folder
    self.isEnglish = isEnglish
    self.segmentSize = segmentSize
    fingerprint = try IndexFingerprint(file, isEnglish: isEnglish)
  }

  /// What is kept of this state of the file; nil where nothing is.
  func saved() -> SavedIndex? {
    folder?.removeAbandoned()
    return folder.flatMap { SavedIndex(of: file.name, fingerprint, in: $0) }
  }

  /// Where to keep what is made: for the next time or, without a folder, in a file that has no name and
  /// goes with the program; nil where there is no room for either.
  func writer() -> IndexWriter? {
    guard let folder else { return IndexWriter(nameless: fingerprint) }
    return IndexWriter(fingerprint, of: file.name, in: folder)
  }

  /// Whether a folder is known to keep the index in for the next time.
  var canBeKept: Bool { folder != nil }

  /// The segments of a chunk, in bytes.
  func segments(of chunk: inout ChunkReader) throws(FaultyFile) -> [[UInt8]] {
    var builder = ResponseSegmentBuilder(
      ids: file.referredIDs, stemmer: isEnglish ? Stemmer() : nil, segmentSize: segmentSize)
    try chunk.readAll { bytes, response in builder.add(response, in: bytes) }
    return builder.finish()
  }
}
