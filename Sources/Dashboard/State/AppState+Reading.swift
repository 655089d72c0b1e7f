import ConsultationModel
import ConsultationSearch

/// What has become known of the responses that are read while the dashboard is open.
package struct ReadingNews: Equatable, Sendable {
  package var progress: ReadingProgress
  /// What the records read so far can be filtered by.
  package var fields: [Field]

  /// What an engine knows by now.
  package init(of engine: any SearchEngine) {
    progress = engine.progress
    fields = engine.fields
  }
}

extension AppState {
  mutating func receive(_ news: ReadingNews) {
    progress = news.progress
    fields = news.fields
  }

  /// Whether responses are missing from what is shown, since they are yet to be read, or cannot be.
  package var isPartial: Bool { !progress.isWhole }

  /// How many records there are to be searched, as far as they are read.
  package var recordCount: Int {
    RecordKind.allCases.map { consultation.indices(of: $0).count }.reduce(0, +)
      + progress.responses
  }

  /// How many passages there are, as far as they are read.
  package var passageCount: Int { consultation.quotes.count + progress.responses }

  /// How far the responses are read: `35% read, 2 s left`; nil where all are.
  package var readingInWords: String? {
    guard isPartial else { return nil }
    guard progress.failure == nil else { return "not all responses could be read" }
    let share = progress.size > 0 ? progress.bytes * 100 / progress.size : 0
    var words = "reading responses, \(share)%"
    if let rate = progress.bytesPerSecond, rate > 0 {
      let seconds = (Double(progress.size - progress.bytes) / rate).rounded(.up)
      words += " · \(Int(rate / 1e6)) MB/s · \(Int(seconds)) s left"
    }
    return words
  }
}
