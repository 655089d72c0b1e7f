extension String {
  /// The text as a file keeps it that a terminal may be shown: with a visible mark for every
  /// character that would act on one, or hide or reorder its neighbours.
  ///
  /// What scripts and emoji are written with stays, and so do tabs; line feeds do not.
  package var withUnsafeScalarsMarked: String {
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x09 }) { return self }
    var result = UnicodeScalarView()
    var last: Unicode.Scalar = " "
    var unseen = 0
    for scalar in unicodeScalars {
      let isSeen = scalar.isKeptByFiles
      unseen = isSeen ? 0 : unseen + 1
      let isKept = isSeen || scalar.belongs(after: last) && unseen <= Self.mostUnseen
      result.append(isKept ? scalar : scalar.visibleMark)
      // Nothing belongs after a mark.
      last = isKept ? scalar : " "
    }
    return String(result)
  }

  /// As many as a flag of tags has after its black one; in more, a message could be hidden.
  private static let mostUnseen = 6
}

extension Unicode.Scalar {
  fileprivate var isKeptByFiles: Bool {
    switch hazard {
    case nil, .unknown: true
    case .acts, .hides: self == "\t"
    }
  }
}
