import ConsultationModel

/// A response in the bytes of its line: what is text as ranges of them, what is known of the
/// consultation as indices in its lists.
package struct ScannedResponse: Sendable {
  /// Counted from 1.
  package internal(set) var line = 0
  /// Where the line stands in its file.
  package internal(set) var bytesInFile = 0..<0
  package internal(set) var id = 0..<0
  package internal(set) var text = 0..<0
  /// Never blank.
  package internal(set) var respondent: Range<Int>?
  package internal(set) var respondentType: Int?
  package internal(set) var question: Int?
  /// Each once.
  package internal(set) var themes: [Int] = []
  package internal(set) var position: Stance?
  /// Each theme once.
  package internal(set) var stances: [(theme: Int, stance: Stance)] = []
  package internal(set) var evidenceRich: Bool?
  /// Values of one attribute stand together, in the order of the line.
  package internal(set) var attributes: [AttributeValue] = []
  package internal(set) var repeats = 1
  package internal(set) var date: PartialDate?

  /// A value of an attribute.
  package struct AttributeValue: Sendable {
    /// The index of the attribute's name among those that its chunk's responses have.
    package internal(set) var name: Int
    /// The name as the line spells it.
    package internal(set) var nameBytes: Range<Int>
    package internal(set) var value: Range<Int>
  }

  /// Forgets all of it but the room that it takes.
  mutating func clear() {
    respondent = nil
    respondentType = nil
    question = nil
    themes.removeAll(keepingCapacity: true)
    position = nil
    stances.removeAll(keepingCapacity: true)
    evidenceRich = nil
    attributes.removeAll(keepingCapacity: true)
    repeats = 1
    date = nil
  }
}
