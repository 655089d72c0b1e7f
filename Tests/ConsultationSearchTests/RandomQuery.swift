import ConsultationModel
import ConsultationSearch
import TestSupport

/// A query as its parts, from which its text follows; no text is parsed.
struct RandomQuery {
  /// One part and whether a minus stands before it.
  struct Part {
    var isExcluded: Bool
    var content: Content
  }

  enum Content {
    case word(String)
    case phrase([String])
    case value(Field, String)
  }

  var parts: [Part] = []
  /// Whether the last part is not ended by a space or a closing quote.
  var isUnfinished: Bool

  /// Of values that a consultation and the responses to it have.
  init(
    using generator: inout SeededGenerator, consultation: Consultation,
    responses: [Passage] = []
  ) {
    isUnfinished = generator.once(in: 2)
    let values = Self.values(consultation, responses)
    while parts.isEmpty || !generator.once(in: 2) {
      let isExcluded = generator.once(in: 4)
      let content: Content
      switch Int.random(in: 0..<4, using: &generator) {
      case 0:
        let words = (0...Int.random(in: 0...2, using: &generator))
          .map { _ in Self.word(using: &generator) }
        content = .phrase(words)
      case 1:
        let (field, value) = generator.pick((.theme, "t0"), values)
        content = .value(field, Self.beginning(of: value, using: &generator))
      default:
        content = .word(Self.word(using: &generator))
      }
      parts.append(Part(isExcluded: isExcluded, content: content))
    }
  }

  var text: String {
    let written = parts.enumerated().map { index, part in
      let isOpen = isUnfinished && index == parts.count - 1
      return (part.isExcluded ? "-" : "") + Self.text(of: part.content, isOpen: isOpen)
    }
    return written.joined(separator: " ") + (isUnfinished ? "" : " ")
  }

  private static func text(of content: Content, isOpen: Bool) -> String {
    let end = isOpen ? "" : "\""
    return switch content {
    case .word(let word): word
    case .phrase(let words): "\"" + words.joined(separator: " ") + end
    case .value(.attribute(let name), let value): "\"\(name)\":\"" + value + end
    case .value(let field, let value): "\(field.name):\"" + value + end
    }
  }

  /// Ids and names to filter by, and one that nothing has.
  private static func values(
    _ consultation: Consultation, _ responses: [Passage]
  ) -> [(Field, String)] {
    consultation.themes.flatMap { [(.theme, $0.id), (.theme, $0.name)] }
      + consultation.respondentTypes.flatMap { [(.type, $0.id), (.type, $0.name)] }
      + consultation.sources.map { (.source, $0.id) }
      + consultation.questions.map { (.question, $0.text) }
      + responses.flatMap(\.attributes).flatMap { attribute in
        attribute.values.map { (.attribute(attribute.name), $0) }
      }
      + [
        (.type, "Not Stated"), (.theme, "not stated"), (.question, "Not stated"),
        (.kind, "quote"), (.kind, "Findings"), (.kind, "answer"),
        (.kind, "response"), (.question, "1A"),
        (.position, "call"), (.position, "agree"), (.status, "met"), (.status, "planned"),
        (.evidence, "rich"), (.theme, "nowhere"),
      ]
  }

  private static func word(using generator: inout SeededGenerator) -> String {
    let words = RandomConsultation.words.filter { !$0.contains("“") && !$0.contains(":") }
    return beginning(of: generator.pick("care", words), using: &generator)
  }

  /// A text or, once in three times, the first part of it.
  private static func beginning(
    of text: String, using generator: inout SeededGenerator
  ) -> String {
    let plain = String(text.filter { !"“\"".contains($0) })
    guard generator.once(in: 3), plain.count > 1 else { return plain }
    return String(plain.prefix(Int.random(in: 1..<plain.count, using: &generator)))
  }
}
