import CBundle
import Files
import PlainText

/// Reads a consultation from where it is kept, and refuses it whole when there is a fault in it;
/// of the responses beside it only the lines with faults are left out.
///
/// What is refused is what the JSON Schemas in `Resources/schema` refuse, and what breaks one of
/// the rules beyond them that their descriptions list; see `Rule`.
///
/// A null is a fault: what there is nothing to say about is left out. An empty optional text is
/// as good as left out.
package enum ConsultationFile {
  /// The file in a folder that holds its consultation.
  package static let nameInFolder = "consultation.json"

  /// The file in a folder that holds the responses, a line each, where there are any.
  package static let nameOfResponses = "responses.jsonl"

  /// Reads a single file, or the `consultation.json` of a folder, and opens the file of the responses
  /// beside it, where there is one.
  package static func open(
    path: String
  ) throws(FaultyFile) -> (consultation: Consultation, responses: ResponseFile?) {
    let outline = try outline(path: path)
    return (try outline.consultation.get(), try responses(path: path, to: outline))
  }

  /// Every fault of the same files, in their order, some at a time; no more of them once it is told
  /// false. Throws only where one of them cannot be read.
  package static func check(
    path: String, tell: @escaping @Sendable ([Fault]) -> Bool
  ) throws(FaultyFile) {
    let outline: ConsultationOutline
    do {
      outline = try Self.outline(path: path)
    } catch  where !error.isUnread {
      _ = tell(error.faults)
      return
    }
    let responses = try responses(path: path, to: outline)
    guard tell(outline.faults), let responses else { return }
    try ResponseScan(of: responses, keepingFaults: .max).run(onThreads: 2) {
      (chunk) throws(FaultyFile) in
      try chunk.readAll { _, _ in }
    } takingInOrder: { part in
      tell(part.rejected.flatMap(\.faults))
    }
  }

  /// Reads the bytes of a file; `name` is what messages call it.
  package static func read(bytes: [UInt8], name: String) throws(FaultyFile) -> Consultation {
    try ConsultationOutline(bytes: bytes.span, name: name).consultation.get()
  }

  private static func outline(path: String) throws(FaultyFile) -> ConsultationOutline {
    let file = FileBytes.isFolder(path) ? joined(path, nameInFolder) : path
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path: file)
    } catch {
      throw FaultyFile(unread: error)
    }
    return try ConsultationOutline(bytes: bytes.span, name: file)
  }

  /// Nil where there are none.
  private static func responses(
    path: String, to outline: ConsultationOutline
  ) throws(FaultyFile) -> ResponseFile? {
    let file = joined(path, nameOfResponses)
    guard FileBytes.isFolder(path), FileBytes.exists(file) else { return nil }
    return try ResponseFile(name: file, referringTo: outline.document)
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}

extension FaultyFile {
  /// The error of a file that cannot be read.
  init(unread failure: FileFailure) {
    let name = failure.path.isEmpty ? failure.path.quoted() : failure.path
    self.init(Fault(file: name, reason: "cannot be read: \(failure.reason)"), isUnread: true)
  }
}

extension Consultation {
  /// The consultation that the program brings along: "Stable Homes, Built on Love".
  package static func bundled() throws(FaultyFile) -> Consultation {
    let bytes = UnsafeBufferPointer(
      start: bundled_consultation_bytes(), count: bundled_consultation_count())
    return try ConsultationOutline(bytes: bytes.span, name: "the bundled consultation")
      .consultation.get()
  }
}
