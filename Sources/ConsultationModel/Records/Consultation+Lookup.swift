/// Records by their ids. A checked consultation holds every record that another refers to.
extension Consultation {
  package func source(_ id: String) -> Source? { sources.first { $0.id == id } }
  package func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }
  package func question(_ id: String) -> Question? { questions.first { $0.id == id } }
  package func figure(_ id: String) -> Figure? { figures.first { $0.id == id } }

  /// The name of a respondent type; "Not stated" for none.
  package func respondentTypeName(_ id: String?) -> String {
    guard let id else { return RespondentType.notStated }
    return respondentTypes.first { $0.id == id }?.name ?? id
  }

  /// The name of a theme, or its id where there is no such theme.
  package func themeName(_ id: String) -> String { theme(id)?.name ?? id }
}
