import ConsultationModel
import Synchronization

/// Where an index has its responses from, and where it may be kept.
struct ResponseSource: Sendable {
  let file: ResponseFile
  private let folder: IndexFolder?
  private let origin: IndexOrigin
  private let isEnglish: Bool
  private let blockSize: Int

  /// Throws where the file cannot be read.
  init(
    _ file: ResponseFile, folder: IndexFolder?, isEnglish: Bool, blockSize: Int
  ) throws(FaultyFile) {
    self.file = file
    self.folder = folder
    self.isEnglish = isEnglish
    self.blockSize = blockSize
    origin = try IndexOrigin(file, isEnglish: isEnglish)
  }

  /// What is kept of this state of the file; nil where nothing is.
  func saved() -> SavedIndex? {
    folder?.removeAbandoned()
    return folder.flatMap { SavedIndex(of: file.name, origin, in: $0) }
  }

  /// Where to keep what is made; nil where it cannot be kept.
  func writer() -> IndexWriter? { folder.flatMap { IndexWriter(origin, of: file.name, in: $0) } }

  /// Whether a folder is known to keep the index in.
  var canBeKept: Bool { folder != nil }

  /// The blocks of a segment, in bytes.
  func blocks(of segment: inout SegmentResponses) throws(FaultyFile) -> [[UInt8]] {
    var builder = ResponseBlockBuilder(
      ids: file.referredIDs, stemmer: isEnglish ? Stemmer() : nil, blockSize: blockSize)
    try segment.readAll { bytes, response in builder.add(response, in: bytes) }
    return builder.finish()
  }
}
