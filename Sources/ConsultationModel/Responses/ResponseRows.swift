import Synchronization

/// Where each response stands in its file; the first that was read is number 0.
package protocol ResponsePlaces: Sendable {
  /// How many responses there are.
  var count: Int { get }

  /// The bytes of the file that say a response; nil while that is not known any more.
  func bytes(of response: Int) -> Range<Int>?
}

/// Responses that are read from their file as they are asked for, those asked for lately but once.
///
/// A class, since whoever holds the consultation shares what was read lately.
package final class ResponseRows: Sendable {
  package let file: ResponseFile
  package let count: Int
  private let places: any ResponsePlaces
  private let recent = Mutex(RecentRows())

  package init(of file: ResponseFile, at places: some ResponsePlaces) {
    self.file = file
    self.places = places
    count = places.count
  }

  /// The response of a number; `Passage.unread` where it can no longer be read, and the file then
  /// knows why, or where its place has yet to be found again.
  package subscript(response: Int) -> Passage {
    if let passage = recent.withLock({ $0[response] }) { return passage }
    guard let place = places.bytes(of: response), let passage = file.readablePassage(at: place)
    else { return .unread }
    recent.withLock { $0[response] = passage }
    return passage
  }
}

/// The rows asked for last: what a screen or two show, which are drawn again at every key.
private struct RecentRows: Sendable {
  private var numbers: [Int] = []
  private var passages: [Passage] = []
  /// The place of the oldest, which the next takes.
  private var oldest = 0

  private static let most = 64

  subscript(number: Int) -> Passage? {
    get { numbers.firstIndex(of: number).map { passages[$0] } }
    set {
      guard let newValue, !numbers.contains(number) else { return }
      if numbers.count < Self.most {
        numbers.append(number)
        passages.append(newValue)
      } else {
        numbers[oldest] = number
        passages[oldest] = newValue
        oldest = (oldest + 1) % Self.most
      }
    }
  }
}
