import ConsultationModel

/// Making an index anew where the one that was kept turns out to be damaged.
extension ConsultationIndex {
  /// Has nobody wait for that: whoever finds the damage calls `begin`, which sees to it that `build`
  /// is called on another thread, and has an answer from what is read so far.
  package func whereDamaged(_ begin: @escaping @Sendable () -> Void) {
    remaking.withLock { $0 = begin }
  }

  /// How often a saved index transposed out to be damaged while it was open; what was found before may
  /// be wrong then.
  package var damageCount: Int { state.withLock(\.damageCount) }

  /// Answers from the records read so far; where it shows then that a saved index is damaged, it is
  /// dropped, made anew, and asked again.
  func whileSound<Answer>(_ answer: (IndexState) -> Answer) -> Answer {
    for _ in 0..<Self.mostAttempts {
      let known = state.withLock(\.self)
      let answered = answer(known)
      // Another thread may have dropped it by now: what counts is what was asked.
      guard known.isDamaged else { return answered }
      if state.withLock({ $0.dropDamaged() }) { remake() } else { waitUntilMade() }
    }
    // Something damages every index that is kept: what it says cannot be trusted.
    if !state.withLock(\.isBuilding) { source?.file.keepDamage() }
    return answer(state.withLock(\.self))
  }

  /// Waits until an index is made that is not whole, unless that is seen to elsewhere.
  func waitUntilMade() {
    guard remaking.withLock({ $0 == nil }), !isWhole, source?.file.failure == nil else { return }
    remake()
  }

  private func remake() {
    if let begin = remaking.withLock(\.self) { return begin() }
    // What cannot be read now is kept in the file, where all who show its responses look.
    try? build()
  }

  /// How often a damaged index is made anew before one answer.
  private static var mostAttempts: Int { 2 }
}

extension ResponseFile {
  fileprivate func keepDamage() {
    keep(
      FaultyFile(
        Fault(file: name, reason: "has an index that is damaged again and again; open it again"),
        isUnread: true))
  }
}
