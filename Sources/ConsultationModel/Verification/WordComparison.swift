/// A passage of a source beside the words of a quotation that it differs from.
package struct WordComparison: Equatable, Sendable {
  /// In reading order; what is missing comes before what was added in its stead.
  package let runs: [Run]

  /// Some words of one kind.
  package struct Run: Equatable, Sendable {
    package var kind: Kind
    /// As printed, with single spaces for white space.
    package var words: String
    /// Whether a space stands before the words.
    package var isSpaced: Bool

    package init(_ kind: Kind, _ words: String, isSpaced: Bool) {
      self.kind = kind
      self.words = words
      self.isSpaced = isSpaced
    }
  }

  /// Where the words of a run stand.
  package enum Kind: Equatable, Sendable {
    /// In the source and in the quotation.
    case same
    /// In the source alone.
    case missing
    /// In the quotation alone.
    case added
  }

  /// A place where the two differ: words of the source, of the quotation, or of each.
  package struct Difference: Equatable, Sendable {
    /// Empty where the quotation only adds to the source.
    package var missing = ""
    /// Empty where the quotation only leaves something out.
    package var added = ""
  }

  package init(runs: [Run]) {
    self.runs = runs
  }

  /// The passage in the source's words.
  package var passage: String {
    runs.filter { $0.kind != .added }.reduce(into: "") { text, run in
      text += (run.isSpaced && !text.isEmpty ? " " : "") + run.words
    }
  }

  /// The differences alone, in reading order.
  package var differences: [Difference] {
    var differences: [Difference] = []
    var last = Kind.same
    for run in runs {
      switch run.kind {
      case .same: break
      case .missing: differences.append(Difference(missing: run.words))
      case .added where last == .missing: differences[differences.count - 1].added = run.words
      case .added: differences.append(Difference(added: run.words))
      }
      last = run.kind
    }
    return differences
  }

  /// The passage on one line, in the notation of `wdiff`: `better [-social-]{+family+} workers`.
  package var marked: String { markedRuns.map(\.text).joined() }

  /// The runs as they stand in `marked`, each with the space before it and the marks around it.
  package var markedRuns: [(kind: Kind, text: String)] {
    var last: Kind?
    return runs.map { run in
      let replaces = last == .missing && run.kind == .added
      let space = run.isSpaced && last != nil && !replaces ? " " : ""
      last = run.kind
      return switch run.kind {
      case .same: (run.kind, space + run.words)
      case .missing: (run.kind, "\(space)[-\(run.words)-]")
      case .added: (run.kind, "\(space){+\(run.words)+}")
      }
    }
  }
}
