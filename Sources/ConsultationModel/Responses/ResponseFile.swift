import Files
import Synchronization

/// The open `responses.jsonl` of a consultation.
///
/// A class, since an open file is one thing: its responses are read from it as they are asked for,
/// and whatever goes wrong then is kept here, where all who read can look.
package final class ResponseFile: Sendable {
  let file: RegularFile
  let reader: ResponseReader
  let words: ResponseWords
  private let firstFailure = Mutex<FaultyFile?>(nil)

  /// The name of the file, as it was given.
  package var name: String { reader.document.file }

  /// What the file was when it was opened: an index of another file is of no use.
  package var identity: FileIdentity { file.identity }

  /// The ids of the consultation that responses refer to.
  package var referredIDs: ReferredIDs { words.ids }

  /// Why something could not be read that the file should have; nil where nothing went wrong.
  package var failure: FaultyFile? { firstFailure.withLock(\.self) }

  /// Opens a file whose lines refer to the records of a consultation.
  init(name: String, referringTo consultation: Document) throws(FaultyFile) {
    let document = Document(file: name, referringTo: consultation)
    reader = ResponseReader(document: document)
    words = ResponseWords(of: document)
    do {
      file = try RegularFile(path: name)
    } catch {
      throw FaultyFile(unread: error)
    }
  }

  /// The response in a range of the file's bytes, in which one was found before.
  package func passage(at range: Range<Int>) throws(FaultyFile) -> Passage {
    let bytes = try bytes(in: range)
    // Another program may have written to the file at any time until now.
    try checkIdentity()
    var scanner = ResponseScanner(words: words)
    if scanner.take(bytes.span) {
      let line = scanner.unescaped.isEmpty ? bytes : scanner.unescaped
      return Passage(scanner.response, in: line.span, referringTo: referredIDs)
    }
    guard case .response(let passage) = reader.read(bytes.span, number: 0) else { throw changed }
    return passage
  }

  /// The same; nil where it cannot be read, and the failure is kept.
  package func readablePassage(at range: Range<Int>) -> Passage? {
    do {
      return try passage(at: range)
    } catch {
      keep(error)
      return nil
    }
  }

  /// Notes why not all of the file could be read; of several reasons the first is kept.
  package func keep(_ failure: FaultyFile) {
    firstFailure.withLock { $0 = $0 ?? failure }
  }

  /// Throws where somebody has written to the file since it was opened.
  package func checkIdentity() throws(FaultyFile) {
    guard file.isUnchanged else { throw changed }
  }

  /// The bytes of a range; fewer where the file ends before it does.
  package func bytes(in range: Range<Int>) throws(FaultyFile) -> [UInt8] {
    guard range.count <= FileLines.usualLengthLimit else { throw changed }
    do {
      return try file.bytes(in: range)
    } catch {
      throw FaultyFile(unread: error)
    }
  }

  private var changed: FaultyFile {
    FaultyFile(
      Fault(file: name, reason: "was changed while it was open; open it again"), isUnread: true)
  }
}
