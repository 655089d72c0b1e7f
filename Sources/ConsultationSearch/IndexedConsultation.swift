import ConsultationModel

/// A consultation from a file or folder, with the index that finds its records and the responses
/// to it.
package struct IndexedConsultation: Sendable {
  package let consultation: Consultation
  package let index: ConsultationIndex

  /// A consultation that is in memory, and has no responses.
  package init(_ consultation: Consultation) {
    self.consultation = consultation
    index = ConsultationIndex(consultation)
  }

  /// Opens a single file, or a folder with the responses beside its consultation. Where these have
  /// more bytes than so many, they are those that a folder keeps the index of, or none until
  /// `index.build` has read them.
  package init(
    path: String, keptIn folder: IndexFolder?, holding limit: Int = mostHeld
  ) throws(FaultyFile) {
    let outline = try ConsultationFile.outline(path: path)
    consultation = try outline.consultation.get()
    guard let responses = try ResponseFile(besideConsultationAt: path, outline) else {
      index = ConsultationIndex(consultation)
      return
    }
    guard responses.identity.size > limit else {
      let (held, rejected) = try responses.readAll()
      index = ConsultationIndex(consultation, responses: held, rejected: rejected)
      return
    }
    index = try ConsultationIndex(consultation, responses: responses, keptIn: folder)
  }

  /// Responses of so many bytes in all are few enough to be held in memory.
  package static let mostHeld = 1 << 23
}
