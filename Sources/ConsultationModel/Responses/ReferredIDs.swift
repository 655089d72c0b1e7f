/// The ids of the records that responses refer to, in the order of the consultation's file.
package struct ReferredIDs: Sendable {
  package let respondentTypes: [String]
  package let questions: [String]
  package let themes: [String]
}
