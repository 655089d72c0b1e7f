/// Records by their ids. A checked consultation holds every record that another refers to.
extension Consultation {
  /// The source of this id; nil where there is none.
  package func source(_ id: String) -> Source? { sourceIndex.record(id, in: sources, id: \.id) }

  /// The theme of this id; nil where there is none.
  package func theme(_ id: String) -> Theme? { themeIndex.record(id, in: themes, id: \.id) }

  /// The question of this id; nil where there is none.
  package func question(_ id: String) -> Question? {
    questionIndex.record(id, in: questions, id: \.id)
  }

  /// The ask or plan of this id; nil where there is none.
  package func answer(_ id: String) -> Answer? { answerIndex.record(id, in: answers, id: \.id) }

  /// The figure of this id; nil where there is none.
  package func figure(_ id: String) -> Figure? { figureIndex.record(id, in: figures, id: \.id) }

  /// The name of a respondent type; "Not stated" for none.
  package func respondentTypeName(_ id: String?) -> String {
    guard let id else { return RespondentType.notStated }
    return respondentTypeIndex.record(id, in: respondentTypes, id: \.id)?.name ?? id
  }

  /// The name of a theme, or its id where there is no such theme.
  package func themeName(_ id: String) -> String { theme(id)?.name ?? id }
}
