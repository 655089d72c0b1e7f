import ConsultationModel

extension Verification {
  /// What was looked up, found and left alone, in one sentence.
  package var summary: String {
    let lookedUp = "\(Counted(excerpts, "excerpt")) and \(Counted(quotations, "quotation"))"
    let texts = Counted(sources, "source")
    let found =
      misquotations.isEmpty
      ? "all found word for word in \(texts)"
      : "\(DecimalWords.grouped(misquotations.count)) not found word for word in \(texts)"
    let parts = [
      excerpts + quotations == 0 ? "nothing to look up" : "\(lookedUp): \(found)",
      missingTexts.isEmpty ? nil : "\(Counted(missingTexts.count, "text")) not there",
      citedSources == 0 ? nil : citation,
      unsourced == 0 ? nil : "\(Counted(unsourced, "quotation")) of no named source",
    ]
    return parts.compactMap(\.self).joined(separator: "; ") + "."
  }

  private var citation: String {
    let have = citedSources == 1 ? "has" : "have"
    return "\(Counted(citedSources, "cited source")), named \(Counted(cited, "time")), "
      + "\(have) no text to look in"
  }
}
