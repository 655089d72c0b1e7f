import ConsultationModel
import ConsultationSearch
import Dispatch
import Foundation
import Testing

@testable import Dashboard

/// A consultation of which the responses are read from their file, in a folder of its own, gone
/// when the test is.
final class LargeConsultation: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  /// So many responses, of which every third has the word needle.
  init(responses: Int) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(#"{"format": "greenpaper/1", "title": "Large", "themes": []}"#.utf8)
      .write(to: folder.appending(path: "consultation.json"))
    var lines = ""
    for number in 0..<responses {
      lines +=
        #"{"id":"r\#(number)","text":"said \#(number % 3 == 0 ? "needle" : "thread")"}"# + "\n"
    }
    try Data(lines.utf8).write(to: responsesFile)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private var cache: URL { folder.appending(path: "cache") }

  private var responsesFile: URL { folder.appending(path: "responses.jsonl") }

  func opened() throws -> IndexedConsultation {
    try IndexedConsultation(
      path: folder.path(), keptIn: IndexFolder(path: cache.path()), holding: 0)
  }

  /// Adds a line to the responses, as another program may at any time.
  func append() throws {
    let handle = try FileHandle(forWritingTo: responsesFile)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("{\"id\":\"late\",\"text\":\"late\"}\n".utf8))
    try handle.close()
  }

  /// Cuts the index that is kept, so that whoever reads it finds it damaged.
  func cutIndex() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: cache.path())
    for name in names { truncate(cache.appending(path: name).path(), 100) }
  }
}

/// Responses that are read beside a dashboard, which takes news as the main loop does.
struct WatchedReading {
  let reading: ResponseReading
  private let news = DispatchSemaphore(value: 0)
  private(set) var dashboard: Store

  /// - Parameter act: Called for all news, on the thread that reads.
  init?(of indexed: IndexedConsultation, _ act: @escaping @Sendable () -> Void = {}) {
    let news = news
    let reading = ResponseReading(of: indexed) {
      act()
      news.signal()
    }
    guard let reading else { return nil }
    self.reading = reading
    dashboard = Store(
      indexed.consultation, engine: indexed.index, size: .init(columns: 104, rows: 24))
    take()
  }

  mutating func start() {
    reading.start()
  }

  mutating func apply(_ action: Action) {
    dashboard.apply(action)
  }

  /// Waits until nothing is being read any more, and answers what is asked then.
  mutating func finish() {
    repeat {
      guard news.wait(timeout: .now() + 60) == .success else { return }
      take()
    } while dashboard.state.isPartial && dashboard.state.progress.failure == nil
    answer()
  }

  /// Takes the news that there is.
  mutating func take() {
    for action in reading.takeNews() { dashboard.apply(action) }
  }

  mutating func answer() {
    dashboard.settle(by: dashboard.engine)
  }

  mutating func picture(columns: Int = 104, rows: Int = 24) -> String {
    dashboard.apply(.resize(.init(columns: columns, rows: rows)))
    return dashboard.look().canvas.lines.joined(separator: "\n")
  }
}
