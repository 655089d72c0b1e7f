import ConsultationModel

/// Every fault of a consultation and of the responses beside it.
package enum ConsultationCheck {
  /// Tells the faults of a file, or of a folder's files in their order, some at a time; no more of them
  /// once it is told false. Throws only where one of them cannot be read.
  package static func run(
    path: String, tell: @escaping @Sendable ([Fault]) -> Bool
  ) throws(FaultyFile) {
    let outline: ConsultationOutline
    do {
      outline = try ConsultationFile.outline(path: path)
    } catch  where !error.isUnread {
      _ = tell(error.faults)
      return
    }
    let responses = try ResponseFile(besideConsultationAt: path, outline)
    guard tell(outline.faults), let responses else { return }
    try ResponseScan(of: responses, keepingFaults: .max).run(onThreads: 2) {
      (chunk) throws(FaultyFile) in
      try chunk.readAll { _, _ in }
    } takingInOrder: { part in
      tell(part.rejected.flatMap(\.faults))
    }
  }
}
