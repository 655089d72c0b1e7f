import ConsultationModel

extension FaultyFile {
  /// What is wrong with the open file of responses, in a line that has no room for its path.
  var words: String {
    "\(ConsultationFile.nameOfResponses) \(faults.first?.reason ?? "cannot be read")"
  }
}
