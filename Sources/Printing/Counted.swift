import ConsultationModel

/// So many of something, in words: `1 passage`, `10 of 1,200 passages`.
package struct Counted: CustomStringConvertible {
  private let shown: Int?
  private let count: Int
  private let noun: String

  package init(_ count: Int, _ noun: String) {
    shown = nil
    self.count = count
    self.noun = noun
  }

  /// So many of a total that may be larger.
  package init(_ shown: Int, of total: Int, _ noun: String) {
    self.shown = shown < total ? shown : nil
    count = total
    self.noun = noun
  }

  package var description: String {
    let part = shown.map { "\(DecimalWords.grouped($0)) of " } ?? ""
    return "\(part)\(DecimalWords.grouped(count)) \(noun)\(count == 1 ? "" : "s")"
  }
}
