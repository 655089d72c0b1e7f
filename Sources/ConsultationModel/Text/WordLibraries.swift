import CText

/// The libraries by which a text is read as words, of which each machine may have others.
package enum WordLibraries {
  /// A text that differs where words may be folded or stemmed otherwise: the version of utf8proc
  /// and, since Snowball does not tell its own, the stems of some words that its versions differ in.
  package static var signature: String {
    let stemmer = Stemmer()
    let stems = samples.map { stemmer?.stem(of: $0) ?? "" }
    return ([String(cString: utf8proc_version())] + stems).joined(separator: " ")
  }

  private static let samples = [
    "added", "agreed", "analogies", "apologist", "carers", "caring", "children", "dying", "early",
    "egged", "evening", "exceeding", "families", "fostered", "funding", "generally", "geologist",
    "hopping", "howe", "inning", "its", "lateral", "news", "oddly", "organisations", "pasted",
    "paste", "past", "policies", "proceed", "relational", "services", "skis", "succeeded", "tied",
    "transparently", "universities", "universe", "varied", "workers'",
  ]
}
