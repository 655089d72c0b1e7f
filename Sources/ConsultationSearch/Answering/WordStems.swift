import ConsultationModel
import Synchronization

/// The stems of words, for several threads.
///
/// A class, since there is one memory of stems for all who search or mark words of a language.
final class WordStems: Sendable {
  private let stemmer: Mutex<Stemmer?>

  /// The stems of English; as for any other language where the machine's library has none.
  private static let english = WordStems(Stemmer())

  /// Of a language whose words have no stems.
  private static let none = WordStems(nil)

  /// The stems of the words of a consultation: only English has any.
  static func words(areEnglish: Bool) -> WordStems { areEnglish ? english : none }

  private init(_ stemmer: sending Stemmer?) {
    self.stemmer = Mutex(stemmer)
  }

  /// The stem of a folded word; nil where words have none.
  func stem(of word: String) -> String? {
    stemmer.withLock { $0?.stem(of: word) }
  }
}
