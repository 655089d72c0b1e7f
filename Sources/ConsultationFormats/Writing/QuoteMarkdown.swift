import ConsultationModel
import RecordText

/// Passages as block quotes, each with the line that cites it.
package struct QuoteMarkdown {
  private let consultation: Consultation

  package init(of consultation: Consultation) {
    self.consultation = consultation
  }

  /// Writes the consultation's title and the passages among the records, in order; nothing at all
  /// for none.
  package func write(
    _ records: some Sequence<Record>, to write: (String) throws -> Void
  ) rethrows {
    var isHeaded = false
    for record in records {
      guard let passage = record.passage else { continue }
      if !isHeaded { try write("# " + MarkdownText.line(consultation.title) + "\n") }
      isHeaded = true
      try write("\n" + MarkdownText.quotation(passage.text) + "\n>\n> — ")
      try write(citation(of: record) + "\n")
    }
  }

  /// Who said it, on what, where it is from, and all else that a record says of a passage.
  private func citation(of record: Record) -> String {
    let lines = RecordLines(in: consultation)
    // Who said it stands last of the details, and first in a citation.
    let details = lines.lines(of: record).filter { $0.part == .detail }
    let words = (details.suffix(1) + details.dropLast()).flatMap { $0.words + $0.end }
      .map(\.text)
    let all = words + [lines.responseOrigin(of: record)].compactMap(\.self)
    let line = all.map(MarkdownText.line).joined(separator: RecordLine.separator)
    let source = record.evidence.source.flatMap(consultation.source)
    guard let address = source?.url.flatMap(Self.address) else { return line }
    return "\(line), <\(address)>"
  }

  /// An address that can stand between angle brackets; nil for what is no plain web address.
  private static func address(_ url: String) -> String? {
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
    let plain = url.unicodeScalars.allSatisfy { scalar in
      ("!"..."~").contains(scalar) && scalar != "<" && scalar != ">"
    }
    return plain ? url : nil
  }
}
