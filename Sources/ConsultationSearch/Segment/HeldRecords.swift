import ConsultationModel
import RecordText

/// Some records in memory, of which a segment's parts are made one by one.
struct HeldRecords: SegmentSource {
  let runs: [KindRun]
  private let consultation: Consultation
  private let responses: [Passage]

  /// Segments of so many records at the most, which hold all of a consultation's of some kinds.
  static func segments(
    of consultation: Consultation, _ responses: [Passage], _ kinds: [RecordKind], size: Int
  ) -> [Segment] {
    var segments: [Segment] = []
    var runs: [KindRun] = []
    var room = size
    func end() {
      let held = HeldRecords(runs: runs, consultation: consultation, responses: responses)
      segments.append(Segment(held))
      (runs, room) = ([], size)
    }
    for kind in kinds {
      var rest = kind == .response ? responses.indices : consultation.indices(of: kind)
      while !rest.isEmpty {
        let taken = rest.prefix(room)
        runs.append(KindRun(kind: kind, firstIndex: taken.lowerBound, count: taken.count))
        room -= taken.count
        rest = taken.upperBound..<rest.upperBound
        if room == 0 { end() }
      }
    }
    if !runs.isEmpty { end() }
    return segments
  }

  private func visitRecords(_ visit: (Record) -> Void) {
    for run in runs {
      for index in run.firstIndex..<(run.firstIndex + run.count) {
        if run.kind == .response {
          visit(.response(responses[index]))
        } else if let record = consultation.record(RecordID(kind: run.kind, index: index)) {
          visit(record)
        }
      }
    }
  }

  var isDamaged: Bool { false }

  var attributes: [String] {
    var list = AttributeList()
    for run in runs where run.kind.isPassage {
      let passages = run.kind == .response ? responses : consultation.quotes
      for passage in passages[run.firstIndex..<(run.firstIndex + run.count)] {
        list.add(passage.attributes.lazy.map(\.name))
      }
    }
    return list.names
  }

  func column(of field: Field) -> SegmentColumn? {
    var builder = ColumnBuilder()
    var record = 0
    visitRecords {
      // Whether anybody judged how answers are evidenced shows by the value's being there.
      if field == .evidence, $0.passage?.evidenceRich != nil { _ = builder.index(of: Field.rich) }
      for value in $0.values(of: field) { builder.add(builder.index(of: value), to: record) }
      record += 1
    }
    var writer = ByteWriter()
    builder.write(to: &writer, capacity: record)
    return SegmentColumn(IndexBytes(writer.bytes), at: 0..<writer.count, capacity: record)
  }

  func words() -> SegmentWords? {
    var builder = WordsBuilder()
    let lines = RecordLines(in: consultation)
    visitRecords { builder.addRecord(lines.searchedTexts(of: $0)) }
    var writer = WordsWriter(builder, stemmer: consultation.isEnglish ? Stemmer() : nil)
    var bytes = ByteWriter()
    writer.words().write(to: &bytes)
    return SegmentWords(IndexBytes(bytes.bytes), at: 0..<bytes.count)
  }
}
