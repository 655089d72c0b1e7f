import ConsultationModel

/// Reads a line of `responses.jsonl` of the usual form in one pass over its bytes, without making
/// anything of them.
///
/// It takes a line only where `ResponseReader` takes it and reads the same in it; whatever it does
/// not take, faulty or merely unusual, is that reader's to judge.
struct ResponseScanner {
  /// What the latest line said; only where it was taken.
  var response = ScannedResponse()
  /// The names of the attributes that the lines taken so far have, in order of appearance.
  private(set) var attributeNames = AttributeNames()
  let words: ResponseWords
  /// The line, and after it the strings in it that have escapes, without them; empty where none
  /// has.
  var unescaped: [UInt8] = []
  var position = 0
  /// Names and values of attributes, before it is known whether the line is taken.
  var attributes: [(name: ScannedText, values: Range<Int>)] = []
  var values: [ScannedText] = []

  /// A string of the line: its bytes, or its range among those without escapes.
  struct ScannedText {
    var bytes: Range<Int>
    /// Whether it is known to have ASCII characters alone.
    var isASCII: Bool
  }

  /// Beyond so many elements a list is unusual.
  static let mostElements = 64

  init(words: ResponseWords) {
    self.words = words
  }

  /// Reads a line; false where it is not of the usual form.
  mutating func take(_ line: Span<UInt8>) -> Bool {
    clear()
    guard scan(line) else { return false }
    keepAttributes(line)
    return true
  }

  /// Makes the latest line that of a response that was read in another way. Its ranges are then of
  /// `unescaped`.
  mutating func take(_ passage: Passage) {
    clear()
    response.id = append(passage.id)
    response.text = append(passage.text)
    response.respondent = passage.respondent.map { append($0) }
    response.respondentType = passage.respondentType.flatMap(words.ids.respondentTypes.firstIndex)
    response.question = passage.question.flatMap(words.ids.questions.firstIndex)
    response.themes = passage.themes.compactMap(words.ids.themes.firstIndex)
    response.position = passage.position.flatMap(Stance.init)
    for (theme, stance) in passage.stances {
      guard let index = words.ids.themes.firstIndex(of: theme) else { continue }
      response.stances.append((index, stance))
    }
    response.evidenceRich = passage.evidenceRich
    response.repeats = passage.repeats
    response.date = passage.date
    for attribute in passage.attributes {
      let name = append(attribute.name)
      let start = values.count
      for value in attribute.values {
        values.append(ScannedText(bytes: append(value), isASCII: false))
      }
      attributes.append((ScannedText(bytes: name, isASCII: false), start..<values.count))
    }
    keepAttributes(Span())
  }

  private mutating func append(_ text: String) -> Range<Int> {
    let start = unescaped.count
    unescaped += text.utf8
    return start..<unescaped.count
  }

  private mutating func clear() {
    response.clear()
    unescaped.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    position = 0
  }

  /// Only the names of responses that were taken count.
  private mutating func keepAttributes(_ line: Span<UInt8>) {
    for (name, valueRange) in attributes where !valueRange.isEmpty {
      let nameIndex = index(of: name, in: line)
      for value in values[valueRange] {
        response.attributes.append(
          .init(name: nameIndex, nameBytes: name.bytes, value: value.bytes))
      }
    }
  }

  private mutating func index(of name: ScannedText, in line: Span<UInt8>) -> Int {
    guard !unescaped.isEmpty else { return attributeNames.index(of: name.bytes, in: line) }
    let bytes = unescaped
    return attributeNames.index(of: name.bytes, in: bytes.span)
  }
}
