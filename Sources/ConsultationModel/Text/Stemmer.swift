import CText

/// Stems of English words by the Snowball algorithm, each worked out once.
///
/// One owner at a time: the algorithm's memory is not for two threads.
package final class Stemmer {
  private let algorithm: OpaquePointer
  private var stems: [String: String] = [:]

  /// Nil where the machine's Snowball library has no English.
  package init?() {
    guard let algorithm = sb_stemmer_new("english", "UTF_8") else { return nil }
    self.algorithm = algorithm
  }

  deinit {
    sb_stemmer_delete(algorithm)
  }

  /// The stem of a folded word.
  package func stem(of word: String) -> String {
    if let known = stems[word] { return known }
    let stem = compute(word)
    stems[word] = stem
    return stem
  }

  /// Hands over the stem of a folded word given in UTF-8, which is worked out anew; nil where it
  /// cannot be.
  package func withStem<Result>(
    of word: Span<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    word.withUnsafeBufferPointer { bytes in
      guard let size = Int32(exactly: bytes.count),
        let stem = sb_stemmer_stem(algorithm, bytes.baseAddress, size)
      else { return nil }
      return body(
        UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(algorithm))))
    }
  }

  private func compute(_ word: String) -> String {
    withStem(of: word.utf8.span) { String(decoding: $0, as: UTF8.self) } ?? word
  }
}
