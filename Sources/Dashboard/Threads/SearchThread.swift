import ConsultationModel
import ConsultationSearch
import Synchronization
import Threads

/// Answers the dashboard's questions beside the loop that takes keys, so that no key waits for a
/// search.
///
/// The thread lives as long as there are questions. One that is not asked any more is given up, even
/// while it is being answered.
package final class SearchThread: Sendable {
  private let engine: any SearchEngine
  /// Whether an answer takes less time than a thread would cost.
  private let isQuick: Bool
  /// Called for every answer, on the thread.
  private let tell: @Sendable () -> Void
  private let queue = Mutex(Queue())

  /// From so many records on, a search may take longer than a picture.
  private static let many = 20_000

  /// The questions, and what came of those before.
  private struct Queue {
    /// What is asked and has no answer yet, that which is being answered among them.
    var questions: [EngineQuery] = []
    /// What nobody has taken yet.
    var answers: [(question: EngineQuery, action: Action)] = []
    var hasThread = false
  }

  /// The engine searches so many records; `tell` is called whenever there is an answer.
  package init(
    _ engine: any SearchEngine, of recordCount: Int, tell: @escaping @Sendable () -> Void
  ) {
    self.engine = engine
    isQuick = recordCount < Self.many
    self.tell = tell
  }

  /// Asks these questions, and none of those before.
  package func ask(_ questions: [EngineQuery]) {
    let needsThread = queue.withLock { queue in
      queue.questions = questions.filter { question in
        !queue.answers.contains { $0.question == question }
      }
      guard !queue.hasThread, !queue.questions.isEmpty else { return false }
      queue.hasThread = true
      return true
    }
    guard needsThread else { return }
    if isQuick { work() } else { inBackground { self.work() } }
  }

  /// The answers since the last time.
  package func takeAnswers() -> [Action] {
    queue.withLock { queue in
      defer { queue.answers = [] }
      return queue.answers.map(\.action)
    }
  }

  private func work() {
    while let question = next() {
      let answer = question.answer(by: engine) { !self.isAsked(question) }
      let isAnswered = queue.withLock { queue in
        guard let answer, let index = queue.questions.firstIndex(of: question) else { return false }
        queue.questions.remove(at: index)
        queue.answers.append((question, answer))
        return true
      }
      if isAnswered { tell() }
    }
  }

  /// Nil, and the end of the thread, where there is no question.
  private func next() -> EngineQuery? {
    queue.withLock { queue in
      queue.hasThread = !queue.questions.isEmpty
      return queue.questions.first
    }
  }

  private func isAsked(_ question: EngineQuery) -> Bool {
    queue.withLock { $0.questions.contains(question) }
  }
}
