/// The ids of the records that responses refer to, in the order of the consultation's file.
package struct ReferredIDs: Sendable {
  package let respondentTypes: [String]
  package let questions: [String]
  package let themes: [String]

  /// Those of a document, and of the consultation that it refers to.
  package init(of document: Document) {
    respondentTypes = document.identifiers(in: .respondentTypes)
    questions = document.identifiers(in: .questions)
    themes = document.identifiers(in: .themes)
  }
}
