/// The distinct words of a source, numbered as they first occur.
///
/// Canonically equivalent spellings are one word, however their accents are encoded.
struct Vocabulary: Sendable {
  /// The number of a word, or of a root, that is not in the vocabulary.
  static let unknown = UInt32.max

  private var numbers: [String: UInt32] = [:]
  /// By the number of the word.
  private var roots: [UInt32] = []
  private var rootNumbers: [String: UInt32] = [:]
  /// By the number of the root.
  private var spellings: [(text: String, letters: LetterMask)] = []

  var rootCount: Int { spellings.count }

  /// The number of a word, which is a new one if need be.
  mutating func number(adding word: String) -> UInt32 {
    if let number = numbers[word] { return number }
    let number = UInt32(roots.count)
    numbers[word] = number
    roots.append(root(adding: Folding.folded(word)))
    return number
  }

  private mutating func root(adding spelling: String) -> UInt32 {
    if let root = rootNumbers[spelling] { return root }
    let root = UInt32(spellings.count)
    rootNumbers[spelling] = root
    spellings.append((spelling, LetterMask(spelling)))
    return root
  }

  func number(of word: String) -> UInt32 { numbers[word] ?? Self.unknown }

  /// What a known word shares with those that differ from it in case and accents alone.
  func root(of number: UInt32) -> UInt32 { roots[Int(number)] }

  /// The root of a word that need not be known.
  func root(of word: String) -> UInt32 { rootNumbers[Folding.folded(word)] ?? Self.unknown }

  /// The root that is spelt most like a word, as by a slip; unknown where none is near.
  func rootSpelt(like word: String) -> UInt32 {
    let folded = Folding.folded(word)
    let letters = Array(folded.unicodeScalars)
    var nearest = Self.unknown
    guard (3...40).contains(letters.count) else { return nearest }
    var limit = min(letters.count / 3, 3)
    let mask = LetterMask(folded)
    for (root, spelling) in spellings.enumerated() where limit > 0 {
      guard mask.mayBeWithin(limit, of: spelling.letters) else { continue }
      let other = Array(spelling.text.unicodeScalars)
      guard abs(other.count - letters.count) <= limit,
        let distance = Suggestion.distance(letters, other, limit: limit)
      else { continue }
      nearest = UInt32(root)
      limit = distance - 1
    }
    return nearest
  }
}
