import ConsultationModel
import ConsultationSearch

/// Responses that are read while the dashboard is open.
package struct ReadingNews: Equatable, Sendable {
  /// The passages read so far.
  package var passages: Passages
  package var rejected: RejectedLines
  /// The names of the attributes that these have.
  package var attributes: [String]
  /// Whether these are all that there are.
  package var isWhole: Bool
  /// How far the reading has come; nil where nothing is being read, as when something failed.
  package var progress: IndexProgress?
  /// The size of the file that is read, in bytes.
  package var size: Int

  package init(
    passages: Passages, rejected: RejectedLines, attributes: [String], isWhole: Bool,
    progress: IndexProgress?, size: Int
  ) {
    self.passages = passages
    self.rejected = rejected
    self.attributes = attributes
    self.isWhole = isWhole
    self.progress = progress
    self.size = size
  }
}

extension AppState {
  mutating func receive(_ news: ReadingNews) {
    consultation.passages = news.passages
    consultation.rejected = news.rejected
    attributes = news.attributes
    reading = news.isWhole ? nil : news
  }

  /// How far the responses are read: `35% read, 2 s left`; nil where all are.
  package var readingInWords: String? {
    guard let reading else { return nil }
    guard let progress = reading.progress else { return "not all responses could be read" }
    let share = reading.size > 0 ? progress.bytes * 100 / reading.size : 0
    var words = "reading responses, \(share)%"
    if let rate = progress.bytesPerSecond, rate > 0 {
      let seconds = (Double(reading.size - progress.bytes) / rate).rounded(.up)
      words += " · \(Int(rate / 1e6)) MB/s · \(Int(seconds)) s left"
    }
    return words
  }
}
