import CBundle
import Files
import PlainText

/// Reads a consultation from where it is kept, and refuses it whole when there is a fault in it.
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

  /// Reads a single file, or the `consultation.json` of a folder.
  package static func read(path: String) throws(FaultyFile) -> Consultation {
    try outline(path: path).consultation.get()
  }

  /// Reads the bytes of a file; `name` is what messages call it.
  package static func read(bytes: [UInt8], name: String) throws(FaultyFile) -> Consultation {
    try ConsultationOutline(bytes: bytes.span, name: name).consultation.get()
  }

  /// The same, with the ids that responses may refer to and all that is wrong with it. Throws where
  /// it cannot be read, or is no JSON.
  package static func outline(path: String) throws(FaultyFile) -> ConsultationOutline {
    let file = FileBytes.isFolder(path) ? joined(path, nameInFolder) : path
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path: file)
    } catch {
      throw FaultyFile(unread: error)
    }
    return try ConsultationOutline(bytes: bytes.span, name: file)
  }

  /// The file of the responses beside the consultation of a folder; nil where there is none.
  package static func responses(besideConsultationAt path: String) -> String? {
    let file = joined(path, nameOfResponses)
    return FileBytes.isFolder(path) && FileBytes.exists(file) ? file : nil
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}

extension FaultyFile {
  /// The error of a file that cannot be read.
  package init(unread failure: FileFailure) {
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
