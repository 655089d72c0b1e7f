import ConsultationFormats
import ConsultationModel

extension Report {
  var json: String { text(as: .json) }
  var jsonLines: String { text(as: .jsonLines) }
  var csv: String { text(as: .csv) }

  var markdown: String {
    var text = ""
    writeMarkdown { text += $0 }
    return text
  }
}

extension QuoteMarkdown {
  func document(_ passages: [Passage]) -> String {
    var text = ""
    write(passages.map(Record.quote)) { text += $0 }
    return text
  }
}
