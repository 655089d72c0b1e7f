extension Answer {
  /// The replies, the earliest first; see `Sequence.inTime`.
  package var repliesInTime: [Reply] { replies.inTime }
}

extension Sequence<Answer.Reply> {
  /// The replies by their dates, those of one date in the order of the file. One without a date
  /// follows the dated one that it follows in the file, or comes first where it follows none.
  var inTime: [Answer.Reply] {
    var latest: PartialDate?
    let dated = enumerated().map { index, reply in
      latest = reply.date ?? latest
      return (date: latest, index: index, reply: reply)
    }
    return dated.sorted { one, other in
      guard one.date != other.date else { return one.index < other.index }
      guard let date = one.date, let otherDate = other.date else { return one.date == nil }
      return date < otherDate
    }
    .map(\.reply)
  }
}
