import JSON
import TestSupport

@testable import ConsultationModel

/// Damages JSON documents at random: their values, their ties and their spelling.
struct DocumentDamage {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The document with one to three damages, as bytes without a line feed.
  mutating func damaged(_ document: JSONValue) -> [UInt8] {
    var document = document
    for _ in 0..<pick([1, 1, 1, 1, 2, 3]) {
      let node = pickNode(of: document)
      document = document.replacing(node.steps, with: damaged(node, in: document))
    }
    var bytes = Array(document.text.utf8)
    if random.next() % 40 == 0, bytes.count > 1 { cut(&bytes) }
    return bytes
  }

  /// One of the nodes of a path: what is rare is damaged no less than the rest, and what can be
  /// wrong in many ways more often.
  private mutating func pickNode(of document: JSONValue) -> JSONNode {
    let paths = Dictionary(grouping: document.nodes(), by: \.path)
    let choices = paths.sorted { $0.key < $1.key }.flatMap { path, nodes in
      let ways = path.hasSuffix(".fraction") ? Self.fractions.count : nodes[0].value.members.count
      return repeatElement(nodes, count: max(1, ways))
    }
    return pick(pick(choices))
  }

  private mutating func damaged(_ node: JSONNode, in document: JSONValue) -> JSONValue {
    if random.next() % 5 == 0 { return pick(Self.others) }
    switch node.value {
    case .object(let members) where random.next() % 4 == 0:
      return .object(members + [addition(to: node, in: document)])
    case .object(let members): return .object(damaged(members))
    case .array(let elements): return .array(damaged(elements))
    case .string where node.key == "fraction": return .verbatim(pick(Self.fractions))
    case .string where node.value.isVerbatim: return .verbatim(pick(Self.numbers))
    case .string: return damagedText(node, in: document)
    default: return pick(Self.others)
    }
  }

  private mutating func damaged(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
    var members = members
    guard !members.isEmpty else { return [JSONValue.Member("id", .string("a"))] }
    let index = Int.random(in: members.indices, using: &random)
    switch random.next() % 3 {
    case 0: members.remove(at: index)
    case 1: members[index].key = pick(["", "Id", "titel", "e\u{301}", "summary", "from"])
    default:
      let value = random.next() % 2 == 0 ? members[index].value : pick(Self.others)
      members.insert(
        JSONValue.Member(members[index].key, value), at: pick([0, index, members.count]))
    }
    return members
  }

  /// One more key: for a record that may be within another of its list, the key that says so.
  private mutating func addition(
    to node: JSONNode, in document: JSONValue
  ) -> JSONValue.Member {
    let ids = document.nodes().filter { $0.path == "\(node.path).id" }.map(\.value)
    return switch node.path {
    case "$.themes[]" where !ids.isEmpty: JSONValue.Member("parent", pick(ids))
    case "$.figures[]" where !ids.isEmpty: JSONValue.Member("partOf", pick(ids))
    case "$.answers[]" where !ids.isEmpty:
      pick([
        JSONValue.Member("follows", pick(ids)), JSONValue.Member("askedBy", .string("x")),
      ])
    default: JSONValue.Member(pick(["colour", "note", "status", "to"]), pick(Self.others))
    }
  }

  private mutating func damaged(_ elements: [JSONValue]) -> [JSONValue] {
    guard let element = elements.randomElement(using: &random) else { return [pick(Self.others)] }
    return switch random.next() % 5 {
    case 0: []
    case 1: Array(elements.dropLast())
    case 2: [pick(Self.others)] + elements
    case 3: elements + [.string("Z\u{FC}rich")]
    default: elements + [element]
    }
  }

  /// Mostly the text of a key like it elsewhere, which is of the right form and in the wrong place.
  private mutating func damagedText(_ node: JSONNode, in document: JSONValue) -> JSONValue {
    let texts = document.nodes().filter { $0.value.isText }
    let ids = texts.filter { $0.key == "id" && $0.steps.first == node.steps.first }
    switch node.key {
    case "name" where node.path == "$.attributes[].name":
      if random.next() % 4 > 0 { return .string(pick(["Region", "Z\u{FC}rich", "社会"])) }
    case "parent", "partOf", "follows", "id":
      if random.next() % 4 > 0 { return pick(ids.map(\.value) + [.string("r-1")]) }
    case "status":
      if random.next() % 4 > 0 { return .string(pick(["met", "planned", "declined"])) }
    case "from", "to", "opened", "closed", "published", "date", "asked", "due":
      if random.next() % 4 > 0 { return pick(Self.dates) }
    default: break
    }
    return switch random.next() % 3 {
    case 0: pick(texts).value
    case 1: pick(Self.dates)
    default: pick(Self.texts)
    }
  }

  private mutating func cut(_ bytes: inout [UInt8]) {
    // A line of which nothing is left is no document.
    let offset = Int.random(in: 1..<bytes.count, using: &random)
    switch random.next() % 3 {
    case 0: bytes.removeSubrange(offset...)
    case 1: bytes.remove(at: offset)
    default: bytes[offset] = pick([0x00, 0x20, 0x22, 0x2C, 0x7D, 0x80, 0xC3, 0xFF])
    }
  }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  private static let others: [JSONValue] =
    [
      .null, .boolean(true), .integer(0), .string(""), .string("x"), .array([]), .object([]),
      .array([.string("a")]), .object([JSONValue.Member("id", .string("b"))]),
    ]

  private static let fractions = [
    "[3,2]", "[2,1.0]", "[101,100]", "[8,7]", "[9007199254740991,1]", "[0,0]", "[1]", "[1,2,3]",
    "[-1,2]", "[1.5,2]", #"["1",2]"#,
    "[]", "[1,0.99999999999999999999]", "[9007199254740992,9007199254740993]", "0.5",
  ]

  private static let numbers = [
    "-1", "0", "0.5", "1.5e1", "9007199254740992", "9223372036854775808", "1e30", "1e400",
    "-1e400", "NaN", "1e-400", "-1e-400", "1.00000000000000000001", "4503599627370497.2", "01",
    "null", #""1""#,
  ]

  private static let dates: [JSONValue] =
    [
      "2023-02-29", "2023-04-31", "1900-02-29", "2023-13", "2023-00", "2023-01-32", "2023-01-00",
      "2023-1", "2023-09-21\n", "20230921", "-2023", "2023-", "２０２３", "0000-01", "9999-12",
      "0000-01-01", "9999-12-31", "0001", "9998",
    ].map { .string($0) }

  private static let texts: [JSONValue] =
    [
      "nowhere", "Kinship care", "a\n", "a_b", "é", "", " \t", "\u{3000}", "\u{85}\u{2028}", "eur",
      "EURO", "GB\u{212A}", "en_GB", "e", "x", "x-", "en-", "Met", "met ", "greenpaper/2", "calls",
    ].map { .string($0) }
    + [#""\ud800""#, #""\udc00\ud800""#, #""\x""#, "\"\t\"", "'a'", "True"].map { .verbatim($0) }
}
