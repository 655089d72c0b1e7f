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

  private func compute(_ word: String) -> String {
    var word = word
    let stem = word.withUTF8 { bytes -> String? in
      guard let size = Int32(exactly: bytes.count),
        let stem = sb_stemmer_stem(algorithm, bytes.baseAddress, size)
      else { return nil }
      let length = Int(sb_stemmer_length(algorithm))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
    return stem ?? word
  }
}
