/// Makes keys of what a terminal sends.
///
/// ncurses knows the keys that terminfo lists; what it does not know comes as bytes, and is
/// parsed to its end here, so that no unknown sequence is read as Escape and some letters.
struct KeyDecoder {
  /// A step of the terminal's input.
  enum Input: Equatable {
    case byte(UInt8)
    /// A key that terminfo knows.
    case key(Key)
    /// `ESC [ <`, before a mouse report in decimal numbers.
    case mouse
    /// `ESC [ M`, before a mouse report of three bytes.
    case oldMouse
    case pasteStart, pasteEnd
    /// A key that means nothing to us.
    case unknown
  }

  /// The next input, waiting for so many milliseconds; nil when there is none.
  typealias Source = (_ milliseconds: Int) -> Input?

  /// What was looked at too early, to be read before anything else.
  private var putBack: [Input] = []

  /// The next key, or nil when the input is used up.
  mutating func nextKey(from source: Source) -> Key? {
    while let input = next(from: source, within: 0) {
      if let key = key(startingWith: input, source) { return key }
    }
    return nil
  }

  private mutating func next(from source: Source, within milliseconds: Int) -> Input? {
    putBack.isEmpty ? source(milliseconds) : putBack.removeFirst()
  }

  private mutating func key(startingWith input: Input, _ source: Source) -> Key? {
    switch input {
    case .byte(0x1B): escape(source)
    case .byte(let byte) where byte < 0x80: plain(byte)
    case .byte(let byte): character(startingWith: byte, source)
    case .key(let key): key
    case .mouse: sequence("<", source)
    case .oldMouse: oldMouse(source)
    case .pasteStart: paste(source)
    case .pasteEnd, .unknown: nil
    }
  }

  private func plain(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x20...0x7E: .character(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }

  /// Escape itself, or the sequence that it begins; a key pressed with Alt means nothing.
  private mutating func escape(_ source: Source) -> Key? {
    switch next(from: source, within: 0) {
    case nil: return .escape
    case .byte(UInt8(ascii: "[")): return sequence("", source)
    case .byte(UInt8(ascii: "O")): return applicationKey(source)
    case .byte(UInt8(ascii: "]")), .byte(UInt8(ascii: "P")):
      skipReport(source)
      return nil
    case .byte(0x1B):
      putBack.insert(.byte(0x1B), at: 0)
      return .escape
    case .byte: return nil
    case let input?:
      putBack.insert(input, at: 0)
      return nil
    }
  }

  private mutating func applicationKey(_ source: Source) -> Key? {
    guard case .byte(let byte) = next(from: source, within: Self.patience) else { return nil }
    return byte == UInt8(ascii: "M") ? .enter : ControlSequence(parameters: "", final: byte).key
  }

  /// Reads the rest of a sequence that began with `ESC [`.
  private mutating func sequence(_ start: String, _ source: Source) -> Key? {
    var parameters = start
    while case .byte(let byte)? = next(from: source, within: Self.patience) {
      switch byte {
      case UInt8(ascii: "[") where parameters.isEmpty:
        // The Linux console's function keys have one letter more.
        _ = next(from: source, within: Self.patience)
        return nil
      case 0x20...0x3F:
        parameters.unicodeScalars.append(Unicode.Scalar(byte))
      case 0x40...0x7E:
        let sequence = ControlSequence(parameters: parameters, final: byte)
        return sequence.isPasteStart ? paste(source) : sequence.key
      default:
        putBack.insert(.byte(byte), at: 0)
        return nil
      }
    }
    return nil
  }

  /// Reads a report of the terminal, such as of its colours, which somebody asked for before us; it
  /// ends with a bell or `ESC \`.
  private mutating func skipReport(_ source: Source) {
    while case .byte(let byte)? = next(from: source, within: Self.patience) {
      if byte == 0x07 { return }
      if byte == 0x1B {
        _ = next(from: source, within: Self.patience)
        return
      }
    }
  }

  private mutating func oldMouse(_ source: Source) -> Key? {
    var bytes: [Int] = []
    while bytes.count < 3 {
      guard case .byte(let byte)? = next(from: source, within: Self.patience) else { return nil }
      bytes.append(Int(byte) - 32)
    }
    return Key(button: bytes[0], column: bytes[1], row: bytes[2])
  }

  private mutating func paste(_ source: Source) -> Key? {
    var bytes: [UInt8] = []
    while let input = next(from: source, within: Self.pastePatience), input != .pasteEnd {
      if case .byte(let byte) = input { bytes.append(byte) }
    }
    while let more = pastedOn(source) { bytes += more }
    return .paste(Self.pasted(bytes))
  }

  /// What came together with the end of a paste, if another end follows: the first one was pasted
  /// itself, in the hope that what is behind it would be taken for keys.
  private mutating func pastedOn(_ source: Source) -> [UInt8]? {
    var bytes: [UInt8] = []
    var inputs: [Input] = []
    while let input = next(from: source, within: Self.endPatience) {
      if input == .pasteEnd { return bytes }
      inputs.append(input)
      if input == .pasteStart { break }
      if case .byte(let byte) = input { bytes.append(byte) }
    }
    putBack = inputs + putBack
    return nil
  }

  /// Terminals send line ends as carriage returns, and may send what is not UTF-8.
  private static func pasted(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self).filter { $0 != "\u{FFFD}" }
    return String(text.map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 })
  }

  /// A character of several bytes; nil for what is not UTF-8.
  private mutating func character(startingWith first: UInt8, _ source: Source) -> Key? {
    var bytes = [first]
    let length = (~first).leadingZeroBitCount
    guard (2...4).contains(length) else { return nil }
    while bytes.count < length {
      guard let input = next(from: source, within: Self.patience) else { return nil }
      guard case .byte(let byte) = input, byte & 0xC0 == 0x80 else {
        putBack.insert(input, at: 0)
        return nil
      }
      bytes.append(byte)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1,
      scalar != "\u{FFFD}", scalar.properties.generalCategory != .control
    else { return nil }
    return .character(Character(scalar))
  }

  /// How long the rest of a sequence may take, in milliseconds, the next piece of a paste, and what
  /// follows the end of one.
  private static let patience = 50
  private static let pastePatience = 1000
  private static let endPatience = 10
}
