import JSON

/// What `consultation.json` holds, and all that is wrong with it.
package struct ConsultationOutline {
  /// The ids that others may refer to, those of faulty records too.
  package let document: Document
  /// All its faults where there is one.
  package let consultation: Result<Consultation, FaultyFile>

  /// Throws where the text is not JSON.
  package init(bytes: Span<UInt8>, name: String) throws(FaultyFile) {
    let root = try Self.json(bytes, name: name)
    document = Document(file: name, root: root)
    let location = Location(document: document)
    var faults = FaultList()
    let read = Shape<Consultation>.record.read(root, location, &faults)
    if let faulty = FaultyFile(faults.all.inFileOrder) {
      consultation = .failure(faulty)
    } else if let read {
      consultation = .success(read)
    } else {
      let fault = location.fault(found: root.words, expected: Consultation.noun)
      consultation = .failure(FaultyFile(fault))
    }
  }

  /// In the order of the file.
  package var faults: [Fault] {
    guard case .failure(let faulty) = consultation else { return [] }
    return faulty.faults
  }

  private static func json(_ bytes: Span<UInt8>, name: String) throws(FaultyFile) -> JSONValue {
    guard !bytes.isEmpty else {
      throw FaultyFile(
        Fault(file: name, found: "an empty file", expected: Consultation.noun, breaking: .json))
    }
    do {
      return try JSONScanner.value(of: bytes)
    } catch {
      throw FaultyFile(Fault(file: name, error, in: bytes))
    }
  }
}
