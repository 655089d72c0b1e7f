import ConsultationModel
import Terminal

extension Configuration {
  /// Reads a file of settings, one on a line; a line with a fault changes nothing, and the others
  /// count all the same. Of many faults the first are given, and how many there are.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (configuration: Configuration, faults: [Fault], faultCount: Int) {
    var reader = ConfigurationReader(file: file)
    // Some editors put a byte order mark first.
    let text = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() { reader.read(line, number: index + 1) }
    reader.chooseKeys()
    return (reader.configuration, reader.faults, reader.faultCount)
  }
}

/// Takes in settings line by line.
private struct ConfigurationReader {
  let file: String
  var configuration = Configuration()
  private var found: [(line: Int, fault: Fault)] = []
  private(set) var faultCount = 0
  /// How many faults are kept.
  private static let mostFaults = 100
  /// The settings that have been read, with the names of the commands where they are of keys.
  private var seen: Set<String> = []
  private var keyLines: [KeyLine] = []

  private struct KeyLine {
    var number: Int
    var command: String
    var keys: [Key]
  }

  init(file: String) {
    self.file = file
  }

  /// In the order of the file.
  var faults: [Fault] { found.sorted { $0.line < $1.line }.map(\.fault) }

  mutating func read(_ line: some Collection<UInt8>, number: Int) {
    do {
      let words = try Self.words(of: line)
      guard let first = words.first, !first.hasPrefix("#") else { return }
      try set(Self.setting(first), Array(words.dropFirst()), line: number)
    } catch {
      refuse(error, line: number)
    }
  }

  /// Why a line is not heeded.
  private struct Refusal: Error {
    var reason: String

    init(_ reason: String) {
      self.reason = reason
    }

    init(found: String?, expected: String, among candidates: [String] = []) {
      let nearest = found.flatMap { Suggestion.nearest(to: $0, among: candidates) }
      let hint = nearest.map { " (did you mean \($0.quoted())?)" } ?? ""
      reason = "found \(found?.quoted() ?? "nothing"), expected \(expected)\(hint)"
    }
  }

  private mutating func refuse(_ refusal: Refusal, line: Int) {
    let fault = Fault(file: file, at: .line(line, .root), reason: refusal.reason)
    faultCount += 1
    if found.count < Self.mostFaults { found.append((line, fault)) }
  }

  private static func words(of line: some Collection<UInt8>) throws(Refusal) -> [String] {
    guard let text = String(validating: line, as: UTF8.self) else {
      throw Refusal("the line is not valid UTF-8")
    }
    let line = text.hasSuffix("\r") ? text.dropLast() : text[...]
    if let control = line.unicodeScalars.first(where: {
      $0 != "\t" && $0.properties.generalCategory == .control
    }) {
      throw Refusal(found: String(control), expected: "no control character")
    }
    return line.split { $0 == " " || $0 == "\t" }.map(String.init)
  }

  private static func setting(_ word: String) throws(Refusal) -> Configuration.Setting {
    if let setting = Configuration.Setting(rawValue: word) { return setting }
    let names = Configuration.Setting.allCases.map(\.rawValue)
    throw Refusal(found: word, expected: "one of \(listed(names))", among: names)
  }

  private mutating func set(
    _ setting: Configuration.Setting, _ values: [String], line: Int
  ) throws(Refusal) {
    if setting == .key { return try takeKeys(values, line: line) }
    let value = values.joined(separator: " ")
    var changed = configuration
    switch setting {
    case .color: changed.colour = try Self.colour(value)
    case .ascii: changed.isASCII = try Self.isOn(value)
    case .mouse: changed.usesMouse = try Self.isOn(value)
    case .memory: changed.remembers = try Self.isOn(value)
    case .accent, .warning, .refusal:
      guard let accent = setting.accent else { break }
      changed.accents[accent] = try Self.accent(value)
    case .key: break
    }
    try noteFirst(setting.rawValue)
    configuration = changed
  }

  /// Of two lines about one thing, neither can be told to be meant; the first counts.
  private mutating func noteFirst(_ name: String) throws(Refusal) {
    guard seen.insert(name).inserted else {
      throw Refusal("\(name) stands on an earlier line already")
    }
  }

  private static func colour(_ value: String) throws(Refusal) -> Screen.Options.Colour {
    if let colour = Screen.Options.Colour(rawValue: value) { return colour }
    let names = Screen.Options.Colour.allCases.map(\.rawValue)
    throw Refusal(found: value.nonEmpty, expected: listed(names), among: names)
  }

  private static func isOn(_ value: String) throws(Refusal) -> Bool {
    switch value {
    case "on": return true
    case "off": return false
    default: throw Refusal(found: value.nonEmpty, expected: "on or off")
    }
  }

  private static func accent(_ value: String) throws(Refusal) -> Style.Accent {
    if let accent = Style.Accent(named: value) { return accent }
    let names = Style.Accent.allCases.map(\.name)
    throw Refusal(
      found: value.nonEmpty, expected: "a colour such as blue or bright-blue", among: names)
  }

  private static func listed(_ names: [String]) -> String {
    names.dropLast().joined(separator: ", ") + " or " + names.suffix(1).joined()
  }
}

extension ConfigurationReader {
  /// A line gives a command all of its keys; those that it had by itself are free for others.
  private mutating func takeKeys(_ words: [String], line: Int) throws(Refusal) {
    let names = ChosenKeys.commandNames
    guard let name = words.first, names.contains(name) else {
      throw Refusal(found: words.first, expected: "the name of a command", among: names)
    }
    guard words.count > 1 else { throw Refusal(found: nil, expected: "a key for \(name)") }
    var keys: [Key] = []
    for word in words.dropFirst() {
      let key = try Self.key(word)
      if !keys.contains(key) { keys.append(key) }
    }
    if ChosenKeys.isTyping(name), let key = keys.first(where: \.typesText) {
      throw Refusal(
        "the key \(key.label ?? "") cannot be that of \(name), since it types text in the search line"
      )
    }
    try noteFirst("key \(name)")
    keyLines.append(KeyLine(number: line, command: name, keys: keys))
  }

  private static func key(_ word: String) throws(Refusal) -> Key {
    if let reason = Key.reasonAgainst(word) { throw Refusal(reason) }
    if let key = Key(named: word) { return key }
    throw Refusal(
      found: word, expected: "a key such as q, ctrl-x, enter or pgup", among: Key.names)
  }

  /// All lines are heeded together, so that two commands can change their keys with each other; of
  /// lines that give one key to two commands the later gives way.
  mutating func chooseKeys() {
    while true {
      configuration.keys = ChosenKeys(
        Dictionary(keyLines.map { ($0.command, $0.keys) }) { first, _ in first })
      guard let clash = configuration.keys.clash,
        let index = keyLines.lastIndex(where: { clash.commands.contains($0.command) })
      else { return }
      let line = keyLines.remove(at: index)
      let other = clash.commands.first { $0 != line.command } ?? ""
      refuse(
        Refusal(
          "the key \(clash.key.label ?? "") cannot be that of \(line.command), since it is that of "
            + other),
        line: line.number)
    }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
