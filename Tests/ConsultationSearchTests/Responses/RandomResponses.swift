import JSON
import TestSupport

@testable import ConsultationModel
@testable import ConsultationSearch

/// Responses to the complete consultation that nobody would give, and lines that say them.
struct RandomResponses {
  private var random: SeededGenerator
  private var escapesFreely = true

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func passage(_ number: Int) -> Passage {
    var passage = Passage(id: "r-\(number)", text: text(), themes: some(of: ["care", "kinship"]))
    passage.respondent = maybe("p\(text())")
    passage.respondentType = maybe("carer")
    passage.question = maybe("q1")
    passage.position = maybe(stance().rawValue)
    for theme in some(of: ["care", "kinship"]) { passage.stances[theme] = stance() }
    passage.evidenceRich = maybe(Bool.random(using: &random))
    passage.attributes = some(of: ["Region", "Größe", "a \"b\"\\\n", "社会"]).map { name in
      let values = some(of: ["North", "18–24", "👩‍👧", "x\ty"])
      return Attribute(name: name, values: values.isEmpty ? ["only"] : values)
    }
    passage.repeats = maybe(Int.random(in: 2...JSONValue.largestWhole, using: &random)) ?? 1
    return passage
  }

  /// A line that says a response, its keys in any order and its letters escaped or not.
  mutating func line(of passage: Passage) -> String {
    var members = [
      ("id", quoted(passage.id)), ("text", quoted(passage.text)),
      ("themes", list(passage.themes)), ("repeats", String(passage.repeats)),
    ]
    let texts = [
      ("respondent", passage.respondent), ("respondentType", passage.respondentType),
      ("question", passage.question), ("position", passage.position),
    ]
    for case (let key, let text?) in texts { members.append((key, quoted(text))) }
    if let isRich = passage.evidenceRich { members.append(("evidenceRich", "\(isRich)")) }
    members.append(
      ("stances", object(passage.stances.map { ($0, quoted($1.rawValue)) })))
    members.append(
      ("attributes", object(passage.attributes.map { ($0.name, list($0.values)) })))
    return object(members.shuffled(using: &random))
  }

  /// The same, with no more letters escaped than have to be.
  mutating func plainLine(of passage: Passage) -> String {
    escapesFreely = false
    defer { escapesFreely = true }
    return line(of: passage)
  }

  private mutating func object(_ members: [(String, String)]) -> String {
    let written = members.map { "\(quoted($0))\(space())\(space()):\(space())\($1)" }
    return "{\(space())" + written.joined(separator: ",\(space())") + "\(space())}"
  }

  private mutating func list(_ texts: [String]) -> String {
    "[" + texts.map { quoted($0) }.joined(separator: "\(space()), ") + "]"
  }

  private mutating func quoted(_ text: String) -> String {
    let isPlain = !escapesFreely || Bool.random(using: &random)
    return text.unicodeScalars.reduce(into: "\"") { line, scalar in
      let isSpecial = scalar == "\"" || scalar == "\\" || scalar.value < 0x20
      if isSpecial || !isPlain && Int.random(in: 0..<4, using: &random) == 0 {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          line += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        line.unicodeScalars.append(scalar)
      }
    } + "\""
  }

  private mutating func text() -> String {
    let parts = [
      "care ", "“help”", "\n", "\"", "\\", "é", "e\u{301}", "👩‍👧", "社会", "\0", "\u{2028}", "/",
    ]
    let count = Int.random(in: 0...12, using: &random)
    return (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
  }

  private mutating func some(of things: [String]) -> [String] {
    things.shuffled(using: &random).filter { _ in Bool.random(using: &random) }
  }

  private mutating func stance() -> Stance {
    Stance.allCases.randomElement(using: &random) ?? .agree
  }
  private mutating func space() -> String { Bool.random(using: &random) ? "" : " \t" }

  private mutating func maybe<Value>(_ value: Value) -> Value? {
    Bool.random(using: &random) ? value : nil
  }
}
