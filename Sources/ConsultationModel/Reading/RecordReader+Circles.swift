import JSON
import PlainText

extension RecordReader {
  /// Refuses records of a list that are within themselves, by a key that names another of them.
  ///
  /// Each circle is told of once, at the first of its records.
  mutating func refuseCircles(in list: ReferredList, along key: String) {
    guard let (elements, path) = elements(of: list.rawValue) else { return }
    let identifiers = elements.map { $0.text("id") }
    let positions = Dictionary(
      identifiers.enumerated().compactMap { index, id in id.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    let targets = elements.map { $0.text(key).flatMap { positions[$0] } }
    for circle in Circles.all(in: targets) {
      let first = circle[0]
      let names = (circle + [first]).compactMap { identifiers[$0]?.quoted() }
      let shown = names.count > 10 ? names.prefix(10) + ["…"] : names
      let position = elements[first].member(key)?.position ?? 0
      refuse(
        at: path.appending(.element(first)).appending(.key(key, position: position)),
        found: "the circle \(shown.joined(separator: " > "))",
        expected: "\(list.noun) that is not within itself",
        breaking: .circle)
    }
  }
}

/// The ways that lead back to where they began, where each place leads to one other at the most.
private enum Circles {
  /// Every circle once, from its lowest index on.
  static func all(in targets: [Int?]) -> [[Int]] {
    var circles: [[Int]] = []
    var visits = [Int?](repeating: nil, count: targets.count)
    for start in targets.indices {
      var next: Int? = start
      while let index = next, visits[index] == nil {
        visits[index] = start
        next = targets[index]
      }
      guard let entry = next, visits[entry] == start else { continue }
      circles.append(circle(through: entry, in: targets))
    }
    return circles
  }

  private static func circle(through entry: Int, in targets: [Int?]) -> [Int] {
    var circle = [entry]
    while let next = targets[circle[circle.count - 1]], next != entry { circle.append(next) }
    let lowest = circle.indices.min { circle[$0] < circle[$1] } ?? 0
    return Array(circle[lowest...] + circle[..<lowest])
  }
}

extension JSONValue {
  fileprivate func text(_ key: String) -> String? {
    guard case .string(let text) = member(key)?.value else { return nil }
    return text
  }
}
