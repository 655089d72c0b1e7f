/// A kind of respondent, such as kinship carer or senior leader.
package struct RespondentType: Equatable, Sendable {
  package var id: String
  package var name: String
  package var description: String?

  package init(id: String, name: String, description: String? = nil) {
    self.id = id
    self.name = name
    self.description = description
  }

  /// What a speaker is called whose type the source does not give.
  package static let notStated = "Not stated"
}
