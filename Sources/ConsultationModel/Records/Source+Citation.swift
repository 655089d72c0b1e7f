extension Source {
  /// Who published the source and when, or its title: `The Magazine, 21 Sep 2023`.
  package var citation: String {
    [publisher ?? title, published?.words ?? "no date"].joined(separator: ", ")
  }
}

extension Consultation {
  /// The citation of a record's source; nil where the record names none.
  package func citation(of evidence: Evidence?) -> String? {
    evidence.flatMap { source($0.source) }?.citation
  }
}
