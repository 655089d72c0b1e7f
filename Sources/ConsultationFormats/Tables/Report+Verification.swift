import ConsultationModel
import JSON

extension Report {
  /// What was looked up in sources, and what was not found there.
  package init(of verification: Verification, in folder: SourceFolder) {
    let counts = [
      ("excerpts", verification.excerpts), ("quotations", verification.quotations),
      ("sources", verification.sources), ("cited", verification.cited),
      ("citedSources", verification.citedSources), ("unsourced", verification.unsourced),
    ]
    self.init(
      before: counts.map { .value($0, .integer($1)) }, .missing(verification.misquotations),
      after: [.table(.missingTexts(verification.missingTexts, in: folder))])
  }
}

extension Table {
  /// Words that are not in their sources, each with the nearest passage, or null, and the words
  /// that differ.
  fileprivate static func missing(_ misquotations: [Misquotation]) -> Table {
    Table(
      "missing",
      columns: ["kind", "id", "field", "source", "text", "nearest", "marked", "differences"],
      rows: misquotations.map { misquotation in
        let words = misquotation.words
        let nearest = misquotation.nearest
        return [
          .string(words.kind.rawValue), .string(words.record), .string(words.field),
          .string(words.source), .string(words.text), .text(nearest?.passage),
          .text(nearest?.marked), .array((nearest?.differences ?? []).map(difference)),
        ]
      })
  }

  private static func difference(_ difference: WordComparison.Difference) -> JSONValue {
    .object([
      JSONValue.Member("missing", .string(difference.missing)),
      JSONValue.Member("added", .string(difference.added)),
    ])
  }

  /// Sources whose texts are not there, and how many excerpts and quotations wait for each.
  fileprivate static func missingTexts(
    _ texts: [Verification.MissingText], in folder: SourceFolder
  ) -> Table {
    Table(
      "missingTexts", columns: ["source", "file", "words"],
      rows: texts.map { text in
        [
          .string(text.source.id), .string(folder.path(of: text.source)), .integer(text.words),
        ]
      })
  }
}
