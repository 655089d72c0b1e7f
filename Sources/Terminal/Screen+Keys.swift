import CNcurses
import Glibc

extension Screen {
  /// The next key; nil when so many milliseconds have passed (nil: however many) or the bell rang.
  ///
  /// A ring may coincide with a key, so what workers have done is to be looked for after both.
  package func nextKey(timeoutMilliseconds: Int? = nil) -> Key? {
    let deadline = timeoutMilliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while true {
      if takeNews() { return .resize }
      if let key = decoder.nextKey(from: { read(within: $0) }) { return key }
      switch wait(until: deadline) {
      case .input: fruitlessReads += 1
      case .ring:
        bell.silence()
        return takeNews() ? .resize : nil
      case .interruption: continue
      case .timeout: return nil
      case .hangUp: return .hangUp
      }
      // What promises input and gives none is a terminal that is gone.
      if fruitlessReads > 3 { return .hangUp }
    }
  }

  /// Acts on what signals said; true if the frame must be drawn again.
  private func takeNews() -> Bool {
    let news = guard_news()
    if news & Int32(GUARD_STOP) != 0 {
      suspend()
      // Being continued is news as well, but already dealt with.
      _ = guard_news()
      return true
    }
    if news & Int32(GUARD_CONTINUED) != 0 {
      guard_leave()
      comeBack()
      return true
    }
    guard news & Int32(GUARD_RESIZED) != 0 else { return false }
    takeSize()
    return true
  }

  private enum Event {
    case input, ring, interruption, timeout, hangUp
  }

  private func wait(until deadline: ContinuousClock.Instant?) -> Event {
    let milliseconds = deadline.map { ContinuousClock.now.duration(to: $0).roundedUp }
    var polled = [
      pollfd(fd: terminal, events: Int16(POLLIN), revents: 0),
      pollfd(fd: bell.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&polled, nfds_t(polled.count), milliseconds ?? -1)
    if count < 0 { return errno == EINTR ? .interruption : .hangUp }
    if count == 0 { return .timeout }
    let told = Int32(polled[0].revents)
    if told & POLLIN != 0 { return .input }
    if told & (POLLHUP | POLLERR | POLLNVAL) != 0 { return .hangUp }
    return .ring
  }

  /// The next step of the terminal's input, if it comes within so many milliseconds.
  private func read(within milliseconds: Int) -> KeyDecoder.Input? {
    var code = wgetch(ncurses.keyPad)
    if code == ERR && milliseconds > 0 {
      var polled = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      if poll(&polled, 1, Int32(milliseconds)) == 1 { code = wgetch(ncurses.keyPad) }
    }
    if code == ERR { return nil }
    fruitlessReads = 0
    return KeyDecoder.Input(ncursesCode: code)
  }
}

extension Duration {
  /// In whole milliseconds, enough to wait for a poll; none where there is nothing to wait for.
  fileprivate var roundedUp: Int32 {
    guard self > .zero else { return 0 }
    let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    return Int32(clamping: milliseconds + 1)
  }
}

extension KeyDecoder.Input {
  fileprivate init(ncursesCode code: Int32) {
    if let byte = UInt8(exactly: code) {
      self = .byte(byte)
      return
    }
    self =
      switch code {
      case Screen.KeyCode.mouse: .mouse
      case Screen.KeyCode.oldMouse: .oldMouse
      case Screen.KeyCode.pasteStart: .pasteStart
      case Screen.KeyCode.pasteEnd: .pasteEnd
      default: Self.keys[code].map { .key($0) } ?? .unknown
      }
  }

  private static let keys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_PPAGE: .pageUp,
    KEY_NPAGE: .pageDown, KEY_HOME: .home, KEY_END: .end, KEY_ENTER: .enter, KEY_DC: .delete,
    KEY_BACKSPACE: .backspace, KEY_BTAB: .backTab,
  ]
}
