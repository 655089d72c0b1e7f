import Synchronization
import Terminal

/// What was last worked out of long texts, which stay on the screen while keys are pressed: setting
/// a text of megabytes anew for each picture would take a second.
final class LongTexts: Sendable {
  private let memory = Mutex(Memory())

  private struct Memory {
    var blocks: [(key: BlockKey, lines: [StyledText])] = []
    var matches: [(key: MatchKey, ranges: [Range<String.Index>])] = []
  }

  private struct BlockKey: Equatable {
    let lead: StyledText
    let text: StyledText
    let columns: Int
    let typesetter: Typesetter
  }

  private struct MatchKey: Equatable {
    let query: String
    let text: String
  }

  /// In bytes of UTF-8; a shorter text is set as fast as it is looked for here.
  private static let least = 1 << 14
  /// As many as a screen has room for, beside each other and one over the other.
  private static let room = 8

  /// The lines of a text beside its lead, or of a short one by itself.
  func lines(
    of text: StyledText, beside lead: StyledText = StyledText(), columns: Int,
    with typesetter: Typesetter, _ set: () -> [StyledText]
  ) -> [StyledText] {
    guard text.runs.reduce(0, { $0 + $1.text.utf8.count }) >= Self.least else { return set() }
    let key = BlockKey(lead: lead, text: text, columns: columns, typesetter: typesetter)
    if let known = memory.withLock({ $0.blocks.first { $0.key == key } }) { return known.lines }
    let lines = set()
    memory.withLock { $0.blocks = [(key, lines)] + $0.blocks.prefix(Self.room - 1) }
    return lines
  }

  /// Where a query's words stand in a text.
  func matches(
    of query: String, in text: String, _ find: () -> [Range<String.Index>]
  ) -> [Range<String.Index>] {
    guard text.utf8.count >= Self.least else { return find() }
    let key = MatchKey(query: query, text: text)
    if let known = memory.withLock({ $0.matches.first { $0.key == key } }) { return known.ranges }
    let ranges = find()
    memory.withLock { $0.matches = [(key, ranges)] + $0.matches.prefix(Self.room - 1) }
    return ranges
  }
}
