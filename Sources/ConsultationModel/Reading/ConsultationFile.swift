import CBundle
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

  /// Reads a single file, or the `consultation.json` of a folder and the responses beside it.
  package static func read(path: String) throws(FaultyFile) -> Consultation {
    let outline = try outline(path: path)
    var consultation = try outline.consultation.get()
    let responses = try responses(path: path, to: outline)
    consultation.passages += responses?.passages ?? []
    consultation.leftOut = responses?.leftOut ?? consultation.leftOut
    return consultation
  }

  /// Every fault of the same files, in their order. Throws only where one cannot be opened.
  package static func faults(path: String) throws(FaultyFile) -> [Fault] {
    let outline: ConsultationOutline
    do {
      outline = try Self.outline(path: path)
    } catch  where !error.isUnread {
      return error.faults
    }
    let responses = try responses(path: path, to: outline, keepingFaults: .max)
    return outline.faults + (responses?.leftOut.faults ?? [])
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
      throw FaultyFile(unread: file, error)
    }
    return try ConsultationOutline(bytes: bytes.span, name: file)
  }

  /// Nil where there are none.
  private static func responses(
    path: String, to outline: ConsultationOutline,
    keepingFaults limit: Int = LeftOutLines.usualLimit
  ) throws(FaultyFile) -> ResponseReader? {
    let file = joined(path, nameOfResponses)
    guard FileBytes.isFolder(path), FileBytes.exists(file) else { return nil }
    let document = Document(file: file, referringTo: outline.document)
    var reader = ResponseReader(document: document, keepingFaults: limit)
    do {
      var lines = try FileLines(path: file)
      try lines.readAll { number, line in reader.read(line, number: number) }
    } catch {
      throw FaultyFile(unread: file, error)
    }
    return reader
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}

extension FaultyFile {
  fileprivate init(unread file: String, _ failure: RegularFile.Failure) {
    let name = file.isEmpty ? file.quoted() : file
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
