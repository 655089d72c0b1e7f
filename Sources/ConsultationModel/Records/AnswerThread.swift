/// Asks on one matter, each of which follows an earlier one.
package struct AnswerThread: Equatable, Sendable {
  /// Each after the one that it follows; never none.
  package let answers: [Answer]
}

extension Consultation {
  /// Asks and plans in threads, in the order of the list; one that nothing follows and that follows
  /// nothing in the list is a thread of its own.
  package func threads(of answers: [Answer]) -> [AnswerThread] {
    let listed = Set(answers.map(\.id))
    let isFollowing = { (answer: Answer) in answer.follows.map(listed.contains) ?? false }
    let followers = Dictionary(grouping: answers.filter(isFollowing)) { $0.follows ?? "" }
    return answers.filter { !isFollowing($0) }.map { first in
      var thread: [Answer] = []
      var waiting = [first]
      while let next = waiting.popLast() {
        thread.append(next)
        waiting += (followers[next.id] ?? []).reversed()
      }
      return AnswerThread(answers: thread)
    }
  }
}
