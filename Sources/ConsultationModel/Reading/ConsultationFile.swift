import CBundle

/// Reads a consultation from where it is kept, and refuses it whole when there is a fault in it.
///
/// What is refused beyond what a JSON Schema can say:
/// - text that is not UTF-8 or not JSON, cut short, nested more than 100 deep, or has a key twice
///   in one object;
/// - a reference to a theme, source, respondent type, question or figure that is not there;
/// - the same id twice in a list, and the same id twice among a quote's themes or a comparison's
///   figures;
/// - a theme within itself by `parent`, a figure within itself by `partOf`;
/// - a day that is not in the calendar; `from` after `to`, `opened` after `closed`;
/// - a share above one;
/// - an ask whose status is not that of its latest reply, the last that has one.
///
/// A null is a fault: what there is nothing to say about is left out. An empty optional text is
/// as good as left out.
package enum ConsultationFile {
  /// The file in a folder that holds its consultation.
  package static let nameInFolder = "consultation.json"

  /// Reads a single file, or the `consultation.json` of a folder.
  package static func read(path: String) throws(FaultyFile) -> Consultation {
    let file = FileBytes.isFolder(path) ? joined(path, nameInFolder) : path
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path: file)
    } catch {
      let fault = Fault(file: file, reason: "cannot be read: \(error.reason)")
      throw FaultyFile(fault, isUnread: true)
    }
    return try read(bytes: bytes, name: file)
  }

  /// Reads the bytes of a file; `name` is what messages call it.
  package static func read(bytes: [UInt8], name: String) throws(FaultyFile) -> Consultation {
    let root = try json(bytes, name: name)
    let location = Location(document: Document(file: name, root: root))
    var faults: [Fault] = []
    let consultation = Shape<Consultation>.record.read(root, location, &faults)
    if let faulty = FaultyFile(inFileOrder(faults)) { throw faulty }
    guard let consultation else {
      throw FaultyFile(location.fault(found: root.words, expected: Consultation.noun))
    }
    return consultation
  }

  private static func json(_ bytes: [UInt8], name: String) throws(FaultyFile) -> JSONValue {
    guard !bytes.isEmpty else {
      throw FaultyFile(Fault(file: name, found: "an empty file", expected: Consultation.noun))
    }
    do {
      return try JSONScanner.value(of: bytes.span)
    } catch {
      throw FaultyFile(Fault(file: name, error, in: bytes.span))
    }
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// Records are read in the order of the format's table, which need not be that of the file.
  private static func inFileOrder(_ faults: [Fault]) -> [Fault] {
    faults.sorted { one, other in
      guard case .value(let path) = one.place, case .value(let otherPath) = other.place else {
        return false
      }
      return path < otherPath
    }
  }
}

extension Consultation {
  /// The consultation that the program brings along: "Stable Homes, Built on Love".
  package static func bundled() throws(FaultyFile) -> Consultation {
    let bytes = UnsafeBufferPointer(
      start: bundled_consultation_bytes(), count: bundled_consultation_count())
    return try ConsultationFile.read(bytes: Array(bytes), name: "the bundled consultation")
  }
}
