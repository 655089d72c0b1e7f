import TestSupport

/// A text of made-up words with punctuation, whose every word is known by its position.
struct PrintedText {
  /// A word with the punctuation that is printed against it.
  struct Word: Equatable {
    var before = ""
    var core: String
    var after = ""
    var opensParagraph = false

    var isBare: Bool { before.isEmpty && after.isEmpty }
    var printed: String { before + core + after }
  }

  private(set) var words: [Word] = []

  /// Quotations of some paragraphs re-open at each.
  init(words count: Int, vocabulary: Int, by random: inout SeededGenerator) {
    var isQuoting = false
    while words.count < count {
      let length = min(Int.random(in: 3...40, using: &random), count - words.count)
      var paragraph = (0..<length).map { _ in
        Self.word(Int.random(in: 0..<vocabulary, using: &random))
      }
      for position in paragraph.indices where Int.random(in: 0..<8, using: &random) == 0 {
        paragraph[position].after = [",", ".", " –", ";", "…"].randomElement(using: &random) ?? ","
      }
      paragraph[0].opensParagraph = true
      let opens = Int.random(in: 0..<3, using: &random) == 0
      if isQuoting || opens { paragraph[0].before = "“" }
      isQuoting = (isQuoting || opens) && Bool.random(using: &random)
      if (opens || paragraph[0].before == "“") && !isQuoting { paragraph[length - 1].after = ".”" }
      words += paragraph
    }
  }

  var text: String {
    words.enumerated().map { position, word in
      (position == 0 ? "" : word.opensParagraph ? "\n\n" : " ") + word.printed
    }.joined()
  }

  /// A word of its own for each number.
  static func word(_ number: Int) -> Word {
    let syllables = ["ba", "né", "ro", "ti", "ku", "sha", "len", "mor", "pi", "gre", "ou", "dan"]
    var (rest, core) = (number, "")
    repeat {
      core += syllables[rest % syllables.count]
      rest /= syllables.count
    } while rest > 0
    switch number % 29 {
    case 0: core += "’s"
    case 1: core = "co-" + core
    case 2: core = "\(number).6bn"
    case 3: core = core.uppercased()
    default: break
    }
    return Word(core: core)
  }

  /// Neighbouring words that are all different.
  func passage(of count: Int, by random: inout SeededGenerator) -> [Word] {
    while true {
      let start = Int.random(in: 0...words.count - count, using: &random)
      let passage = Array(words[start..<start + count])
      if Set(passage.map(\.core)).count == count { return passage }
    }
  }
}

extension [PrintedText.Word] {
  /// The words as another hand may have set them: other white space, marks and dashes.
  func reset(by random: inout SeededGenerator) -> String {
    var text = ""
    for (position, word) in enumerated() {
      let space = [" ", " ", "  ", "\n", "\u{A0}", " \t", "\u{202F}"].randomElement(using: &random)
      if position > 0 { text += space ?? " " }
      // The mark that re-opens a quotation is no part of its words.
      let isReopened = position > 0 && word.opensParagraph && Bool.random(using: &random)
      text += (isReopened ? "" : word.before) + word.core + word.after
    }
    let spellings: [Character: [Character]] = [
      "“": ["“", "\"", "„"], "”": ["”", "\""], "’": ["’", "'"], "–": ["–", "—", "-"],
      "-": ["-", "\u{2011}"],
    ]
    return String(text.map { spellings[$0]?.randomElement(using: &random) ?? $0 })
  }

  /// The words alone, for comparing what the punctuation may or may not be a part of.
  var plain: String { map(\.printed).joined(separator: " ").filter { !"“”".contains($0) } }
}
