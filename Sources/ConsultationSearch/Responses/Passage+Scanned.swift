import ConsultationModel

extension Passage {
  /// A scanned response, in the bytes that its ranges are of, with the ids that its indices are of.
  package init(
    _ response: borrowing ScannedResponse, in bytes: Span<UInt8>, referringTo ids: ReferredIDs
  ) {
    self.init(
      id: bytes.string(response.id), text: bytes.string(response.text),
      themes: response.themes.map { ids.themes[$0] })
    respondent = response.respondent.map { bytes.string($0) }
    respondentType = response.respondentType.map { ids.respondentTypes[$0] }
    question = response.question.map { ids.questions[$0] }
    position = response.position?.rawValue
    for (theme, stance) in response.stances { stances[ids.themes[theme]] = stance }
    evidenceRich = response.evidenceRich
    repeats = response.repeats
    date = response.date
    var last = -1
    for attribute in response.attributes {
      if attribute.name != last {
        attributes.append(Attribute(name: bytes.string(attribute.nameBytes), values: []))
        last = attribute.name
      }
      attributes[attributes.count - 1].values.append(bytes.string(attribute.value))
    }
  }
}

extension Span<UInt8> {
  /// The text that a range of the bytes spells.
  func string(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
