import ConsultationModel
import JSON

/// The members of a response, each read where it stands; nil or false for what is not usual.
extension ResponseScanner {
  mutating func scan(_ line: Span<UInt8>) -> Bool {
    guard take(UInt8(ascii: "{"), in: line) else { return false }
    var keysFound = 0
    repeat {
      guard let key = key(in: line), keysFound & (1 << key.rawValue) == 0, member(key, in: line)
      else { return false }
      keysFound |= 1 << key.rawValue
    } while take(UInt8(ascii: ","), in: line)
    guard take(UInt8(ascii: "}"), in: line) else { return false }
    skipSpace(in: line)
    // The id and the text are the first two keys of all.
    return position == line.count && keysFound & 0b11 == 0b11
  }

  private mutating func key(in line: Span<UInt8>) -> ResponseWords.Key? {
    guard let word = word(in: line), take(UInt8(ascii: ":"), in: line) else { return nil }
    return words.key(word, in: line)
  }

  private mutating func member(_ key: ResponseWords.Key, in line: Span<UInt8>) -> Bool {
    switch key {
    case .id: return id(in: line)
    case .text:
      guard let text = text(in: line) else { return false }
      response.text = text.bytes
    case .respondent:
      guard let text = text(in: line) else { return false }
      response.respondent = isBlank(text, in: line) ? nil : text.bytes
    case .respondentType:
      guard let word = word(in: line) else { return false }
      response.respondentType = words.respondentTypes.index(of: word, in: line)
      return response.respondentType != nil
    case .question:
      guard let word = word(in: line) else { return false }
      response.question = words.questions.index(of: word, in: line)
      return response.question != nil
    case .themes: return themes(in: line)
    case .position:
      response.position = stance(in: line)
      return response.position != nil
    case .stances: return stances(in: line)
    case .evidenceRich:
      response.evidenceRich = boolean(in: line)
      return response.evidenceRich != nil
    case .attributes: return attributes(in: line)
    case .repeats:
      guard let count = count(in: line) else { return false }
      response.repeats = count
    case .date:
      response.date = word(in: line).flatMap { PartialDate(line.string($0)) }
      return response.date != nil
    }
    return true
  }

  private mutating func id(in line: Span<UInt8>) -> Bool {
    guard let word = word(in: line), !word.isEmpty else { return false }
    response.id = word
    return word.allSatisfy { line[$0].isOfIdentifier }
  }

  /// The string ahead, which has to be one without escapes, as all words are that are known.
  private mutating func word(in line: Span<UInt8>) -> Range<Int>? {
    guard let text = text(in: line), text.bytes.upperBound <= line.count else { return nil }
    return text.bytes
  }

  private mutating func stance(in line: Span<UInt8>) -> Stance? {
    guard let word = word(in: line) else { return nil }
    return words.stance(word, in: line)
  }

  private mutating func themes(in line: Span<UInt8>) -> Bool {
    guard take(UInt8(ascii: "["), in: line) else { return false }
    if take(UInt8(ascii: "]"), in: line) { return true }
    repeat {
      guard let word = word(in: line), let theme = words.themes.index(of: word, in: line),
        !response.themes.contains(theme),
        response.themes.count < Self.mostElements
      else { return false }
      response.themes.append(theme)
    } while take(UInt8(ascii: ","), in: line)
    return take(UInt8(ascii: "]"), in: line)
  }

  private mutating func stances(in line: Span<UInt8>) -> Bool {
    guard take(UInt8(ascii: "{"), in: line) else { return false }
    if take(UInt8(ascii: "}"), in: line) { return true }
    repeat {
      guard let word = word(in: line), let theme = words.themes.index(of: word, in: line),
        !response.stances.contains(where: { $0.theme == theme }),
        response.stances.count < Self.mostElements,
        take(UInt8(ascii: ":"), in: line), let stance = stance(in: line)
      else { return false }
      response.stances.append((theme, stance))
    } while take(UInt8(ascii: ","), in: line)
    return take(UInt8(ascii: "}"), in: line)
  }

  private mutating func boolean(in line: Span<UInt8>) -> Bool? {
    skipSpace(in: line)
    if takeAll("true", in: line) { return true }
    return takeAll("false", in: line) ? false : nil
  }

  /// A whole number above 0 that is written in digits alone, and of those no more than any number
  /// may have that is kept exactly.
  private mutating func count(in line: Span<UInt8>) -> Int? {
    skipSpace(in: line)
    let start = position
    var count = 0
    while position < line.count, line[position].isASCIIDigit, position - start < 15 {
      count = 10 * count + Int(line[position] - UInt8(ascii: "0"))
      position += 1
    }
    return position > start && line[start] != UInt8(ascii: "0") ? count : nil
  }
}
