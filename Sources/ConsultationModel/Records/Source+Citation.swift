extension Source {
  /// Who published the source and when, or its title: `The Magazine, 21 Sep 2023`.
  package var citation: String {
    [publisher ?? title, published?.words ?? "no date"].joined(separator: ", ")
  }
}

extension Consultation {
  /// The citation of the source that a record is drawn from first; nil where it names none.
  package func citation(of evidence: [Evidence]) -> String? {
    evidence.source.flatMap(source)?.citation
  }
}

extension Consultation {
  /// When a passage was sent, or the document published that it is drawn from; nil where neither is
  /// known.
  package func date(of passage: Passage) -> PartialDate? {
    passage.date ?? passage.evidence.source.flatMap(source)?.published
  }
}
