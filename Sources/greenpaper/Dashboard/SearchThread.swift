import ConsultationSearch
import Dashboard
import Glibc
import Synchronization
import Terminal

/// Answers the dashboard's questions beside the loop that takes keys, so that no key waits for a
/// search.
///
/// The thread lives as long as there are questions. One that is not asked any more is dropped, even
/// while it is being answered.
final class SearchThread: Sendable {
  private let engine: any SearchEngine
  /// Whether an answer takes less time than a thread would cost.
  private let isQuick: Bool
  /// Rung for every answer.
  private let bell: Screen.Bell
  private let desk = Mutex(Desk())

  /// From so many records on, a search may take longer than a picture.
  private static let many = 20_000

  private struct Desk {
    /// What is asked now, the one in work among them.
    var asked: [Question] = []
    var inWork: Question?
    var answers: [(question: Question, action: Action)] = []
    var isStaffed = false
  }

  /// The engine searches so many records.
  init(_ engine: any SearchEngine, of recordCount: Int, bell: Screen.Bell) {
    self.engine = engine
    isQuick = recordCount < Self.many
    self.bell = bell
  }

  /// Asks these questions, and none of those before.
  func ask(_ questions: [Question]) {
    let needsThread = desk.withLock { desk in
      desk.asked = questions.filter { question in
        !desk.answers.contains { $0.question == question }
      }
      guard !desk.isStaffed, !desk.asked.isEmpty else { return false }
      desk.isStaffed = true
      return true
    }
    guard needsThread else { return }
    if isQuick { work() } else { start() }
  }

  /// The answers since the last time.
  func takeAnswers() -> [Action] {
    desk.withLock { desk in
      defer { desk.answers = [] }
      return desk.answers.map(\.action)
    }
  }

  private func start() {
    var thread = pthread_t()
    let this = Unmanaged.passRetained(self)
    let failure = pthread_create(
      &thread, nil,
      { this in
        if let this { Unmanaged<SearchThread>.fromOpaque(this).takeRetainedValue().work() }
        return nil
      }, this.toOpaque())
    guard failure == 0 else {
      // Without a thread to be had, the search is made to wait for.
      return this.takeRetainedValue().work()
    }
    pthread_detach(thread)
  }

  private func work() {
    while let question = next() {
      let answer = question.answer(by: engine)
      desk.withLock { desk in
        desk.inWork = nil
        if let place = desk.asked.firstIndex(of: question) {
          desk.asked.remove(at: place)
          desk.answers.append((question, answer))
        }
      }
      bell.ring()
    }
  }

  private func next() -> Question? {
    desk.withLock { desk in
      desk.inWork = desk.asked.first
      desk.isStaffed = desk.inWork != nil
      return desk.inWork
    }
  }
}
