import ConsultationModel

/// Which terms of a segment a word of a query matches.
struct TermExpansion {
  /// Those that are the word, or begin with it.
  let own: Range<Int>
  /// The others, which have its stem, ascending.
  let inflections: [Int]

  init(_ word: WordPattern, in words: SegmentWords, stems: WordStems) {
    let letters = word.letters
    let dictionary = words.dictionary
    own =
      word.isPrefix
      ? dictionary.indices(withPrefix: letters)
      : dictionary.index(of: letters).map { $0..<($0 + 1) } ?? 0..<0
    guard let stem = word.stem else {
      inflections = []
      return
    }
    let own = own
    inflections = Self.inflections(of: stem, in: words, stems)
      .filter { !own.contains($0) }.sorted()
  }

  var isEmpty: Bool { own.isEmpty && inflections.isEmpty }

  /// The term, where it is one and no more.
  var single: Int? { own.count + inflections.count == 1 ? own.first ?? inflections.first : nil }

  /// All of them, in runs.
  var runs: [Range<Int>] { [own] + inflections.map { $0..<($0 + 1) } }

  /// The terms that have a stem, itself too where it is its own.
  private static func inflections(
    of stem: String, in words: SegmentWords, _ stems: WordStems
  ) -> [Int] {
    let hash = StemHash.value(of: stem.utf8.span.bytes)
    var found = words.terms(withStemHash: hash).filter { term in
      stems.stem(of: String(decoding: words.dictionary[term], as: UTF8.self)) == stem
    }
    if stems.stem(of: stem) == stem, let term = words.dictionary.index(of: Array(stem.utf8)),
      !found.contains(term)
    {
      found.append(term)
    }
    return found
  }
}
