/// Records by their ids. A checked consultation holds every record that another refers to.
extension Consultation {
  /// The source of this id; nil where there is none.
  package func source(_ id: String) -> Source? { sources.first { $0.id == id } }

  /// The theme of this id; nil where there is none.
  package func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }

  /// The question of this id; nil where there is none.
  package func question(_ id: String) -> Question? { questions.first { $0.id == id } }

  /// The figure of this id; nil where there is none.
  package func figure(_ id: String) -> Figure? { figures.first { $0.id == id } }

  /// The name of a respondent type; "Not stated" for none.
  package func respondentTypeName(_ id: String?) -> String {
    guard let id else { return RespondentType.notStated }
    return respondentTypes.first { $0.id == id }?.name ?? id
  }

  /// The name of a theme, or its id where there is no such theme.
  package func themeName(_ id: String) -> String { theme(id)?.name ?? id }
}
