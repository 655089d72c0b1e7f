import ConsultationModel
import Synchronization

extension ResponseFile {
  /// All responses of the file, in memory, and the lines that are rejected.
  package func readAll() throws(FaultyFile) -> ([Passage], RejectedLines) {
    let ids = referredIDs
    let read = Mutex((responses: [Passage](), rejected: RejectedLines()))
    try ResponseScan(of: self).run(onThreads: 2) { (chunk) throws(FaultyFile) in
      var responses: [Passage] = []
      try chunk.readAll { bytes, response in
        responses.append(Passage(response, in: bytes, referringTo: ids))
      }
      return responses
    } takingInOrder: { part in
      read.withLock { read in
        read.responses += part.product
        for line in part.rejected { read.rejected.add(line.faults) }
      }
      return true
    }
    return read.withLock { ($0.responses, $0.rejected) }
  }
}
