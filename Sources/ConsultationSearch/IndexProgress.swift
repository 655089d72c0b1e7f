/// How far the reading of responses has come.
package struct IndexProgress: Equatable, Sendable {
  /// How many bytes of the file are read and searched.
  package internal(set) var bytes = 0
  /// How many responses are.
  package internal(set) var responses = 0
  /// How long it has taken so far.
  package internal(set) var time = Duration.zero

  package init() {}

  /// In bytes; nil before anything is known.
  package var bytesPerSecond: Double? {
    time > .zero && bytes > 0 ? Double(bytes) / (time / .seconds(1)) : nil
  }
}
