import ConsultationModel
import PlainText

/// What passages can be counted by: a field that every consultation has, or an attribute of its own.
package struct CountedField {
  package let field: Field

  package init(_ field: Field) {
    self.field = field
  }

  /// The attribute that a person means by its name, in any spelling that folds to it; one called
  /// as a field that every consultation has is not meant. Throws `UnknownName` with those there are.
  package init(named name: String, in engine: any SearchEngine) throws(UnknownName) {
    let known = (Self.common + engine.fields.filter(\.isAttribute)).map(CountedField.init)
    let folded = Folding.folded(name)
    let match = known.first { attribute in
      attribute.spellings.contains { Folding.folded($0) == folded }
    }
    guard let match else {
      let nearest = Suggestion.nearest(to: name, among: known.flatMap(\.spellings))
      let hint = nearest.map { " Did you mean \($0.quoted())?" } ?? ""
      let list = known.map { $0.field.name.quoted() }.joined(separator: ", ")
      throw UnknownName("There is no attribute \(name.quoted()).\(hint) Known: \(list).")
    }
    self = match
  }

  private static let common: [Field] = [.type, .theme, .question, .position, .source]

  private var spellings: [String] { [field.name, name] }

  /// Its name within a sentence.
  package var name: String { field == .type ? "respondent type" : field.name }

  /// Its name as a heading.
  package var heading: String {
    if case .attribute = field { return field.name }
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
