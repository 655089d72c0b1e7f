import TestSupport
import Testing

@testable import Terminal

@Suite("Whatever a terminal sends")
struct KeyFuzzTests {
  private static let sent =
    "\u{1B}[A\u{1B}[<0;3;4Mq\u{1B}OB\u{1B}[1;5C\u{1B}]11;rgb:0/0/0\u{7}é日\u{1B}[200~pasted"

  @Test("What is typed comes as it was typed, a key for each scalar")
  func typing() {
    FuzzRun("typing") { random in
      let typed = random.text().unicodeScalars.filter {
        $0.properties.generalCategory != .control && $0 != "\u{FFFD}"
      }
      var rest = String(String.UnicodeScalarView(typed)).utf8.map { KeyDecoder.Input.byte($0) }[...]
      var decoder = KeyDecoder()
      var keys: [Key] = []
      while let key = decoder.nextKey(from: { _ in rest.popFirst() }) { keys.append(key) }
      try FuzzRun.require(keys == typed.map { .character(Character($0)) }, "\(typed) is \(keys)")
    }
  }

  @Test("Every byte is used up, and no key is a control, a half or out of the screen")
  func keys() {
    FuzzRun("keys") { random in
      let bytes =
        random.once(in: 2)
        ? random.bytes(upTo: 40, mostly: "\u{1B}[<0;9~MmOA]P\\\u{7}200~201~")
        : Mutation.mutated(Array(Self.sent.utf8), &random)
      var inputs = bytes.map { KeyDecoder.Input.byte($0) }
      for input in [KeyDecoder.Input.mouse, .oldMouse, .pasteStart, .pasteEnd, .unknown]
      where random.once(in: 6) {
        inputs.insert(input, at: Int.random(in: 0...inputs.count, using: &random))
      }
      var rest = inputs[...]
      var decoder = KeyDecoder()
      var keys: [Key] = []
      while let key = decoder.nextKey(from: { _ in rest.popFirst() }) { keys.append(key) }
      try FuzzRun.require(rest.isEmpty && keys.count <= inputs.count, "\(bytes) gives \(keys)")
      for key in keys { try FuzzRun.require(key.isSound, "\(bytes) gives \(key)") }
      let next = decoder.nextKey(from: { _ in nil })
      try FuzzRun.require(next == nil, "\(String(describing: next)) out of nothing")
    }
  }
}

extension Key {
  fileprivate var isSound: Bool {
    switch self {
    case .character(let character):
      character.unicodeScalars.count == 1
        && character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    case .control(let letter): ("a"..."z").contains(letter)
    case .mouse(let mouse): mouse.row >= 0 && mouse.column >= 0
    case .paste(let text): !text.contains("\r")
    default: true
    }
  }
}
