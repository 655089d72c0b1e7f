import JSON

/// Gathers the keys of one record as an object of the format, in the order in which they are
/// written. Nothing is written for nil, for an empty list, and for a flag that is not set.
struct RecordWriter {
  private var members: [JSONValue.Member] = []

  var object: JSONValue { .object(members) }

  mutating func write(_ key: String, _ value: JSONValue) {
    members.append(JSONValue.Member(key, value))
  }

  mutating func write(_ key: String, _ text: String?) {
    if let text { write(key, .string(text)) }
  }

  mutating func write(_ key: String, _ number: Int?) {
    if let number { write(key, .integer(number)) }
  }

  mutating func write(_ key: String, _ number: Double?) {
    if let number { write(key, .number(number)) }
  }

  /// A flag that is false unless the key says otherwise.
  mutating func write(_ key: String, _ flag: Bool) {
    if flag { write(key, .boolean(true)) }
  }

  mutating func write(_ key: String, _ date: PartialDate?) {
    write(key, date?.description)
  }

  mutating func write(_ key: String, _ texts: [String]) {
    if !texts.isEmpty { write(key, .array(texts.map(JSONValue.string))) }
  }

  mutating func write<Record: WritableRecord>(_ key: String, _ records: [Record]) {
    if !records.isEmpty { write(key, .array(records.map(\.written))) }
  }

  /// One piece of evidence stands without a list.
  mutating func write(_ key: String, _ evidence: [Evidence]) {
    guard evidence.count != 1 else { return write(key, evidence[0].written) }
    if !evidence.isEmpty { write(key, .array(evidence.map(\.written))) }
  }
}

/// A record that becomes an object in a file.
protocol WritableRecord {
  /// Writes the record's keys, in the order of the format's table.
  func write(to writer: inout RecordWriter)
}

extension WritableRecord {
  var written: JSONValue {
    var writer = RecordWriter()
    write(to: &writer)
    return writer.object
  }
}
