import ConsultationModel

/// The tokens of every record's searched texts.
struct TextIndex: Sendable {
  /// Every distinct token. The first stands for none: it ends each text, so that no phrase
  /// runs into the next.
  private var forms = [""]
  /// The stem of each form; empty where the language is not stemmed.
  private var stems: [String] = []
  /// All texts of all records, each token by its place in `forms`.
  private var tokens: [Int32] = []
  /// Where in `tokens` each record begins; one more entry ends the last.
  private var starts = [0]
  /// How many tokens each record has.
  private(set) var lengths: [Int] = []

  init(_ consultation: Consultation, records: [RecordReference], stemmer: Stemmer?) {
    var places: [String: Int32] = [:]
    for record in records {
      var length = 0
      for text in consultation.searchedTexts(of: record) {
        for token in Tokenizer.tokens(in: text) {
          tokens.append(place(of: token.text, in: &places))
          length += 1
        }
        tokens.append(0)
      }
      lengths.append(length)
      starts.append(tokens.count)
    }
    if let stemmer { stems = forms.map(stemmer.stem) }
  }

  private mutating func place(of form: String, in places: inout [String: Int32]) -> Int32 {
    if let place = places[form] { return place }
    let place = Int32(forms.count)
    places[form] = place
    forms.append(form)
    return place
  }

  /// How often a term occurs in each record.
  func occurrences(of term: TermPattern) -> [Int] {
    let matching = term.words.map(formsMatching)
    return lengths.indices.map { record in
      (starts[record]..<starts[record + 1]).count { place in
        matching.indices.allSatisfy { matching[$0][Int(tokens[place + $0])] }
      }
    }
  }

  private func formsMatching(_ word: WordPattern) -> [Bool] {
    forms.indices.map { form in
      form > 0 && word.matches(forms[form], stem: stems.isEmpty ? nil : stems[form])
    }
  }
}
