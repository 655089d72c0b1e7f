import ConsultationModel

/// Passages as block quotes, each with the line that cites it.
package struct QuoteMarkdown {
  private let consultation: Consultation

  package init(of consultation: Consultation) {
    self.consultation = consultation
  }

  /// Writes the consultation's title and the passages, in order; nothing at all for none.
  package func write(
    _ passages: some Sequence<Passage>, to write: (String) throws -> Void
  ) rethrows {
    var isHeaded = false
    for passage in passages {
      if !isHeaded { try write("# " + MarkdownText.line(consultation.title) + "\n") }
      isHeaded = true
      try write("\n" + quote(passage) + "\n")
    }
  }

  private func quote(_ passage: Passage) -> String {
    MarkdownText.quotation(passage.text) + "\n>\n> — " + citation(of: passage)
  }

  private func citation(of passage: Passage) -> String {
    let speaker = consultation.respondentTypeName(passage.respondentType)
    let themes = passage.themes.map(consultation.themeName)
    let source = passage.evidence.flatMap { consultation.source($0.source) }
    let parts = [[speaker], themes, [source?.citation].compactMap(\.self)]
    let line = parts.flatMap(\.self).map(MarkdownText.line).joined(separator: " · ")
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
