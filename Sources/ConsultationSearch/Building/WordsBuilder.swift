import ConsultationModel

/// The words of a block's records in the making.
///
/// Every token has a place, and a place is left free after each text, so that no phrase runs into
/// the next.
struct WordsBuilder {
  private var tokens = TokenBytes()
  private(set) var table = FormTable()
  /// The number of the form at each place, and one more; 0 after each text.
  private(set) var forms: [UInt32] = []
  /// The place at which each record begins, and that at which the last ends.
  private(set) var starts: [Int] = [0]
  /// How many texts each record has.
  private(set) var texts: [Int] = []

  /// How many records there are so far.
  var count: Int { texts.count }

  /// How many places the records take so far.
  var placeCount: Int { forms.count }

  /// Reads one more text of the record that is being added.
  mutating func add(_ text: Span<UInt8>) {
    tokens.read(text)
    var start = 0
    for end in tokens.ends {
      forms.append(
        UInt32(truncatingIfNeeded: table.number(of: start..<end, in: tokens.letters) + 1))
      start = end
    }
    forms.append(0)
  }

  /// Ends a record that so many texts were read of.
  mutating func endRecord(texts count: Int) {
    starts.append(forms.count)
    texts.append(count)
  }

  /// The records, those with the fewest tokens first; of equal ones the first.
  var recordsByLength: [Int] {
    let lengths = texts.indices.map { starts[$0 + 1] - starts[$0] - texts[$0] }
    return texts.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
  }
}
