import ConsultationModel

extension Consultation {
  /// What stands in the place of a response that cannot be read, or not yet again.
  var unreadWords: String {
    passages.file?.failure == nil
      ? "This response is being read again." : "This response can no longer be read."
  }
}

extension FaultyFile {
  /// What is wrong with the open file of responses, in a line that has no room for its path.
  var words: String {
    "\(ConsultationFile.nameOfResponses) \(faults.first?.reason ?? "cannot be read")"
  }
}
