import ConsultationModel

/// A consultation from a file or folder, with the index that finds its records.
package struct IndexedConsultation: Sendable {
  /// With the responses that are read so far.
  package private(set) var consultation: Consultation
  package let index: ConsultationIndex

  /// A consultation that is in memory.
  package init(_ consultation: Consultation) {
    self.consultation = consultation
    index = ConsultationIndex(consultation)
  }

  /// Opens a single file, or a folder with the responses beside its consultation. Where these are
  /// too many to be held in memory, they are those that a folder keeps the index of, or none until
  /// `index.build` has read them.
  package init(
    path: String, keptIn folder: IndexFolder?,
    holding limit: Int = ConsultationFile.mostHeld
  ) throws(FaultyFile) {
    let (consultation, responses) = try ConsultationFile.open(path: path)
    guard let responses, responses.identity.size > limit else {
      var whole = consultation
      if let responses { whole = try consultation.with(responses, holding: limit) }
      self.consultation = whole
      index = ConsultationIndex(whole)
      return
    }
    self.consultation = consultation
    index = try ConsultationIndex(consultation, responses: responses, keptIn: folder)
    takeResponses()
  }

  /// Takes the responses that were read meanwhile into the consultation.
  package mutating func takeResponses() {
    guard let rows = index.rows else { return }
    let quotes = Array(consultation.passages.quotes)
    consultation.passages = Passages(quotes: quotes, responses: rows)
    consultation.rejected = index.rejected
  }

  /// Reads all responses, and returns when that is done. Throws where their file cannot be read, or
  /// is changed meanwhile.
  package mutating func readResponses() throws(FaultyFile) {
    if index.isWhole { return }
    try index.build()
    takeResponses()
  }
}
