import Testing

@testable import Dashboard

@Suite("A name is found by a few of its letters")
struct FuzzyPatternTests {
  /// The text with what matched between marks; nil where it does not match.
  private func marked(_ pattern: String, in text: String) -> String? {
    FuzzyPattern(pattern).match(in: text).map { match in
      match.ranges.reversed().reduce(into: text) { marked, range in
        marked.replaceSubrange(range, with: "[\(marked[range])]")
      }
    }
  }

  @Test(
    "The letters marked are those that a person would have meant",
    arguments: [
      ("kin", "Kinship care", "[Kin]ship care"), ("kc", "Kinship care", "[K]inship [c]are"),
      ("care", "Scarce kinship care", "Scarce kinship [care]"),
      (
        "ship", "Sheltered housing is, in part, kinship", "Sheltered housing is, in part, kin[ship]"
      ),
      ("care kin", "Kinship care", "[Kin]ship [care]"), ("", "Kinship care", "Kinship care"),
      ("  ", "Kinship", "Kinship"), ("FOSTER", "foster carers", "[foster] carers"),
      ("\u{301}", "Kinship", "Kinship"),
    ])
  func marks(pattern: String, text: String, marks: String) {
    #expect(marked(pattern, in: text) == marks)
  }

  @Test(
    "Case, accents, ligatures and typographic signs make no difference",
    arguments: [
      ("elo", "Élodie", "[Élo]die"), ("ÉLO", "Elodie", "[Elo]die"),
      ("strasse", "Straße", "[Straße]"),
      ("e\u{301}t", "été", "[ét]é"), ("don't", "don’t know", "[don’t] know"),
      ("ffi", "oﬃce", "o[ﬃ]ce"),
    ])
  func folding(pattern: String, text: String, marks: String) {
    #expect(marked(pattern, in: text) == marks)
  }

  @Test(
    "Letters in another order, or that are not there, do not match",
    arguments: [
      ("nik", "Kinship"), ("kinz", "Kinship"), ("care x", "Kinship care"), ("a", ""),
      ("k\u{301}z", "Kin"),
    ])
  func mismatch(pattern: String, text: String) {
    #expect(marked(pattern, in: text) == nil)
  }

  @Test(
    "Beginnings of words, runs and early positions come first",
    arguments: [
      ("ca", ["Care placements", "Kinship care", "Vacancies", "Cold damp spots"]),
      ("fh", ["Family help", "Cliff house", "Of the half"]),
      ("carer", ["Kinship carer", "Children’s care reforms"]),
      ("sort", ["Sort", "By sort", "Resort", "Some other rooftop"]),
    ])
  func ranking(pattern: String, names: [String]) {
    let entries = names.reversed().map {
      CommandPalette.Entry(title: $0, group: .theme, detail: "", action: .help)
    }
    var palette = CommandPalette(entries)
    for character in pattern { palette.edit(.insert(String(character))) }
    #expect(palette.choices.map(\.entry.title) == names)
  }

  @Test("The best positions are found, whatever the letters")
  func exhaustive() {
    // Of every way in which the letters can stand, none is worth more than the one found.
    let text = "ab ba-aab bab"
    for pattern in ["a", "b", "ab", "ba", "aab", "bab", "abab", "baab"] {
      let found = FuzzyPattern(pattern).match(in: text)?.score
      #expect(found == bestScore(of: Array(pattern), in: Array(text)), "\(pattern)")
    }
  }

  private func bestScore(of pattern: [Character], in text: [Character]) -> Int? {
    func best(_ rest: ArraySlice<Character>, after last: Int?) -> Int? {
      guard let letter = rest.first else { return 0 }
      let start = last.map { $0 + 1 } ?? 0
      return (start..<max(start, text.count)).filter { text[$0] == letter }.compactMap { position in
        let begins = position == 0 || !text[position - 1].isLetter
        var score = position == 0 ? 10 : begins ? 8 : 0
        if let last { score += position == last + 1 ? 8 : last + 1 - position }
        return best(rest.dropFirst(), after: position).map { $0 + score }
      }.max()
    }
    return best(pattern[...], after: nil)
  }
}
