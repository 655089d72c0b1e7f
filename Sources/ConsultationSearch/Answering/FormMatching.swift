import ConsultationModel

/// Which forms of a block a word of a query matches.
struct FormMatching {
  private let runs: [Range<Int>]

  init(_ word: WordPattern, in words: BlockWords, stems: WordStems) {
    let letters = Array(word.word.utf8)
    let dictionary = words.dictionary
    let own =
      word.isPrefix
      ? dictionary.places(beginningWith: letters)
      : dictionary.place(of: letters).map { $0..<($0 + 1) } ?? 0..<0
    var runs = own.isEmpty ? [] : [own]
    if let stem = word.stem {
      let inflections = Self.inflections(of: stem, in: words, stems)
      for place in inflections where !own.contains(place) { runs.append(place..<(place + 1)) }
    }
    self.runs = runs.sorted { $0.lowerBound < $1.lowerBound }
  }

  var isEmpty: Bool { runs.isEmpty }

  /// Whether it is one form and no more.
  var single: Int? {
    runs.count == 1 && runs[0].count == 1 ? runs[0].lowerBound : nil
  }

  /// The forms by their places in the block's dictionary, ascending.
  var places: FlattenSequence<[Range<Int>]> { runs.joined() }

  /// The forms that have a stem, itself too where it is its own.
  private static func inflections(
    of stem: String, in words: BlockWords, _ stems: WordStems
  ) -> [Int] {
    let hash = WordHash.hash32(of: stem.utf8.span.bytes)
    var found = words.forms(withStemHash: hash).filter { form in
      stems.stem(of: String(decoding: words.dictionary[form], as: UTF8.self)) == stem
    }
    if stems.stem(of: stem) == stem, let place = words.dictionary.place(of: Array(stem.utf8)),
      !found.contains(place)
    {
      found.append(place)
    }
    return found
  }
}
