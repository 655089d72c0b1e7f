import JSON

/// What reading any part of a document needs to know of the whole: its name, and the ids in it.
///
/// A class, since there is one, which the location of every value shares.
package final class Document: Sendable {
  /// The name of the file, for messages.
  package let file: String
  private let identifiers: [ReferredList: Identifiers]

  /// Gathers the ids before anything is read, since a record may refer to a later one.
  init(file: String, root: JSONValue) {
    self.file = file
    identifiers = Dictionary(
      uniqueKeysWithValues: ReferredList.allCases.map { ($0, Identifiers(of: $0, in: root)) })
  }

  /// Another file, whose records refer to those of a consultation.
  package init(file: String, referringTo consultation: Document) {
    self.file = file
    identifiers = consultation.identifiers
  }

  func contains(_ identifier: String, in list: ReferredList) -> Bool {
    identifiers[list]?.set.contains(identifier) ?? false
  }

  /// The ids of a list in the order of the file.
  package func identifiers(in list: ReferredList) -> [String] {
    identifiers[list]?.ordered ?? []
  }

  private struct Identifiers: Sendable {
    let ordered: [String]
    let set: Set<String>

    init(of list: ReferredList, in root: JSONValue) {
      guard case .array(let records) = root.member(list.rawValue)?.value else {
        (ordered, set) = ([], [])
        return
      }
      ordered = records.compactMap { record in
        guard case .string(let identifier) = record.member("id")?.value else { return nil }
        return identifier
      }
      set = Set(ordered)
    }
  }
}

/// The lists of a consultation whose records others refer to, by their keys.
package enum ReferredList: String, CaseIterable {
  case sources, respondentTypes, questions, themes, answers, figures

  /// What one of its records is called, with its article.
  var noun: String {
    switch self {
    case .sources: Source.noun
    case .respondentTypes: RespondentType.noun
    case .questions: Question.noun
    case .themes: Theme.noun
    case .answers: Answer.noun
    case .figures: Figure.noun
    }
  }
}
