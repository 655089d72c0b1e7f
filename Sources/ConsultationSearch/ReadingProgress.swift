import ConsultationModel

/// How far the responses of a consultation are read and searched.
package struct ReadingProgress: Equatable, Sendable {
  /// Another number whenever other records are searched: answers of one generation agree.
  package var generation = 0
  /// How many responses are read.
  package var responses = 0
  /// Whether these are all that there are.
  package var isWhole = true
  /// The lines that are rejected for the faults in them, as far as the file is read.
  package var rejected = RejectedLines()
  /// Why not all responses could be read, or no longer can; nil where nothing stands in the way.
  package var failure: EngineFailure?
  /// How many bytes of the file are read, and how many it has.
  package var bytes = 0
  package var size = 0
  /// How long it has taken so far.
  package var time = Duration.zero

  package init() {}

  /// In bytes; nil before anything is known.
  package var bytesPerSecond: Double? {
    time > .zero && bytes > 0 ? Double(bytes) / (time / .seconds(1)) : nil
  }
}
