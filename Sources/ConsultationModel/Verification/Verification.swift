/// A consultation compared with the texts of its sources.
package struct Verification: Equatable, Sendable {
  /// How many excerpts were looked up, found or not.
  package private(set) var excerpts = 0
  /// How many quotations were looked up, found or not.
  package private(set) var quotations = 0
  /// How many sources they were looked up in.
  package private(set) var sources = 0
  /// How many pieces of evidence name a source that is only cited, so that nothing is looked up.
  package private(set) var cited = 0
  /// How many sources are only cited.
  package private(set) var citedSources = 0
  /// How many quotations name no source.
  package private(set) var unsourced = 0
  /// What was not found, quotations first, each kind of record in the file's order.
  package private(set) var misquotations: [Misquotation] = []
  /// The sources that are held, as the consultation says, and whose texts are not there.
  package private(set) var missingTexts: [MissingText] = []

  /// A source without its text.
  package struct MissingText: Equatable, Sendable {
    package var source: Source
    /// How many excerpts and quotations cannot be looked up for want of it.
    package var words: Int
  }

  package var hasFaults: Bool { !misquotations.isEmpty || !missingTexts.isEmpty }

  /// Looks everything up in the texts of a folder. Throws for a text that cannot be read.
  package init(of consultation: Consultation, in folder: SourceFolder) throws(FaultyFile) {
    try self.init(of: consultation, text: folder.text)
  }

  /// Looks everything up in texts, each of which is asked for once and let go before the next.
  package init(
    of consultation: Consultation, text: (Source) throws(FaultyFile) -> String?
  ) throws(FaultyFile) {
    let evidence = consultation.allEvidence.map(\.evidence)
    let isHeld = Set(consultation.sources.filter(\.held).map(\.id)).contains
    cited = evidence.count { !isHeld($0.source) }
    citedSources = consultation.sources.count { !$0.held }
    unsourced = consultation.quotes.count { $0.evidence.isEmpty }

    let texts = consultation.quotedTexts
    let indicesBySource = Dictionary(grouping: texts.indices) { texts[$0].source }
    var missed: [(index: Int, misquotation: Misquotation)] = []
    for source in consultation.sources where source.held {
      let indices = indicesBySource[source.id] ?? []
      guard let text = try text(source) else {
        missingTexts.append(MissingText(source: source, words: indices.count))
        continue
      }
      sources += 1
      quotations += indices.count { texts[$0].isQuotation }
      excerpts += indices.count { !texts[$0].isQuotation }
      let sourceText = SourceText(text)
      for index in indices {
        guard let misquotation = sourceText.misquotation(texts[index]) else { continue }
        missed.append((index, misquotation))
      }
    }
    misquotations = missed.sorted { $0.index < $1.index }.map(\.misquotation)
  }

  /// The ids of the passages whose text does not stand in its source.
  package var misquotedPassages: Set<String> {
    Set(misquotations.map(\.words).filter(\.isQuotation).map(\.record))
  }
}

extension SourceText {
  /// What is wrong with words that are said to be from here; nil where they are.
  fileprivate func misquotation(_ words: QuotedText) -> Misquotation? {
    guard !contains(words.text) else { return nil }
    var search = NearestSearch(words.text, in: self)
    return Misquotation(words: words, nearest: search.nearest())
  }
}
