import Dashboard
import Files
import Glibc

/// What is kept of a visit for the next one: the place in the consultation, and the searches.
///
/// Nothing of it names the consultation or says when it was read.
struct Memory {
  /// Nil where what is read has no name to be known by again.
  private let bookmarkFile: KeptFile?
  private let searchFile: KeptFile
  private var keptBookmark: Bookmark?
  private var keptHistory: SearchHistory?
  /// Why the latest attempt to keep something came to nothing.
  private(set) var failure: Failure?

  /// - Parameter path: That of the consultation; nil for the bundle.
  init?(ofConsultationAt path: String?) {
    guard let folder = PersonalFolder.state else { return nil }
    searchFile = KeptFile(path: "\(folder)/searches")
    bookmarkFile = Self.name(ofConsultationAt: path).map {
      KeptFile(path: "\(folder)/places/\($0)")
    }
  }

  /// The place to come back to; nil where there is none.
  func bookmark() -> Bookmark? { bookmarkFile?.text.flatMap(Bookmark.init) }

  /// The searches made before.
  func history() -> SearchHistory { searchFile.text.flatMap(SearchHistory.init) ?? SearchHistory() }

  /// Keeps what has changed since it was last kept.
  mutating func keep(_ state: AppState) {
    failure = nil
    let bookmark = state.bookmark
    do throws(FileFailure) {
      if bookmark != keptBookmark { try keep(bookmark) }
      if state.history != keptHistory { try keep(state.history) }
      (keptBookmark, keptHistory) = (bookmark, state.history)
    } catch {
      let name = PersonalFolder.abbreviated(error.path)
      failure = Failure(
        .done,
        "\(name) cannot be written, so this visit is not remembered: \(error.reason).")
    }
  }

  private func keep(_ bookmark: Bookmark) throws(FileFailure) {
    guard let bookmarkFile else { return }
    let old = bookmarkFile.text
    guard old ?? Bookmark().text != bookmark.text, !(old.map(Bookmark.isOfAnotherVersion) ?? false)
    else { return }
    try bookmarkFile.replace(with: bookmark.text)
  }

  /// What another visit has kept meanwhile stays, behind the searches of this one.
  private func keep(_ history: SearchHistory) throws(FileFailure) {
    let old = searchFile.text
    guard !(old.map(SearchHistory.isOfAnotherVersion) ?? false) else { return }
    let merged = history.merged(into: old.flatMap(SearchHistory.init) ?? SearchHistory())
    guard merged.text != old, !merged.searches.isEmpty else { return }
    try searchFile.replace(with: merged.text)
  }

  /// A name that a consultation has every time, and that does not tell which it is.
  private static func name(ofConsultationAt path: String?) -> String? {
    guard let path else { return "bundle" }
    guard path != "-", let resolved = Folder.resolved(path) else { return nil }
    return String(fingerprint(of: resolved), radix: 16)
  }

  /// FNV-1a of 64 bits (Fowler, Noll and Vo), of the bytes of a text.
  private static func fingerprint(of text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
