import CBundle

/// Reads a consultation from where it is kept, and refuses it whole when there is a fault in it.
///
/// What is refused is what `Resources/schema/consultation.schema.json` refuses, and what breaks
/// one of the rules beyond it that its description lists; see `Rule`.
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
      throw FaultyFile(
        Fault(file: name, found: "an empty file", expected: Consultation.noun, breaking: .json))
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
