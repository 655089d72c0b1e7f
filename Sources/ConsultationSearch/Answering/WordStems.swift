import ConsultationModel
import Synchronization

/// The stems of a collection's words, for several threads.
///
/// A class, since there is one memory of stems for all of them.
final class WordStems: Sendable {
  private let stemmer: Mutex<Stemmer?>

  /// Where the language is not English, words have no stems.
  init(isEnglish: Bool) {
    stemmer = Mutex(isEnglish ? Stemmer() : nil)
  }

  /// The stem of a folded word; nil where words have none.
  func stem(of word: String) -> String? {
    stemmer.withLock { $0?.stem(of: word) }
  }
}
