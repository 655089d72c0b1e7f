import ConsultationModel

extension AppState {
  /// Whether a passage is known not to stand word for word in its source: by its own excerpt or,
  /// where the source's text was at hand, by that.
  package func isMisquoted(_ passage: Passage) -> Bool {
    consultation.isKnownMisquoted(passage) || misquotation(of: passage) != nil
  }

  /// What a passage's source has in its place; nil where that was not looked up or is the same.
  package func misquotation(of passage: Passage) -> Misquotation? {
    verification?.misquotations.first { $0.words.isQuotation && $0.words.record == passage.id }
  }
}
