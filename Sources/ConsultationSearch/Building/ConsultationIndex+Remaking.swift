import ConsultationModel

/// Making an index anew where the one that was kept turns out to be damaged.
extension ConsultationIndex {
  /// Has nobody wait for that: whoever finds the damage calls `begin`, which sees to it that `build`
  /// is called on another thread, and has an answer from what is read so far.
  package func whereDamaged(_ begin: @escaping @Sendable () -> Void) {
    remaking.withLock { $0 = begin }
  }

  /// Answers from the records read so far; where it shows then that a saved index is damaged, it is
  /// dropped, made anew, and asked again.
  func whileSound<Answer>(
    _ answer: (IndexState) throws(EngineFailure) -> Answer
  ) throws(EngineFailure) -> Answer {
    for _ in 0..<Self.mostAttempts {
      let known = state.withLock(\.self)
      let answered = Result { () throws(EngineFailure) in try answer(known) }
      // Another thread may have dropped it by now: what counts is what was asked.
      guard known.isDamaged || answered.isRebuilding else { return try answered.get() }
      if state.withLock({ $0.dropDamaged() }) { remake() } else { waitUntilMade() }
    }
    let known = state.withLock(\.self)
    // Something damages every index that is kept: what it says cannot be trusted.
    guard known.isDamaged, !known.isBuilding, let source else { return try answer(known) }
    throw fail(source.file.damage)
  }

  /// Why rows of an answer cannot be told whose index turned out to be damaged since then; has it
  /// made anew.
  var failureOfDamage: EngineFailure {
    if state.withLock({ $0.dropDamaged() }) { remake() }
    return .rebuilding
  }

  /// Notes why responses cannot be read, for all who ask.
  func fail(_ failure: FaultyFile) -> EngineFailure {
    state.withLock { $0.fail(failure) }
    return .unreadable(failure)
  }

  /// Waits until an index is made that is not whole, unless that is seen to elsewhere.
  private func waitUntilMade() {
    guard remaking.withLock({ $0 == nil }), !isWhole, progress.failure == nil else { return }
    remake()
  }

  private func remake() {
    if let begin = remaking.withLock(\.self) { return begin() }
    // What cannot be read now is kept in the state, where all who ask for responses look.
    try? build()
  }

  /// How often a damaged index is made anew before one answer.
  private static var mostAttempts: Int { 2 }
}

extension Result where Failure == EngineFailure {
  /// Whether there is no answer before the index is made anew.
  fileprivate var isRebuilding: Bool {
    if case .failure(.rebuilding) = self { true } else { false }
  }
}

extension ResponseFile {
  fileprivate var damage: FaultyFile {
    FaultyFile(
      Fault(file: name, reason: "has an index that is damaged again and again; open it again"),
      isUnread: true)
  }
}
