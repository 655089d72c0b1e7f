import ConsultationModel

/// Some records of a consultation in memory, of which a segment's parts are made one by one.
struct HeldRecords: SegmentSource {
  let runs: [KindRun]
  private let consultation: Consultation

  /// Segments of so many records at the most, which hold all of a consultation's of some kinds.
  static func segments(
    of consultation: Consultation, _ kinds: [RecordKind] = RecordKind.allCases, size: Int
  ) -> [Segment] {
    var segments: [Segment] = []
    var runs: [KindRun] = []
    var room = size
    for kind in kinds {
      var rest = consultation.positions(of: kind)
      while !rest.isEmpty {
        let taken = rest.prefix(room)
        runs.append(KindRun(kind: kind, position: taken.lowerBound, count: taken.count))
        room -= taken.count
        rest = taken.upperBound..<rest.upperBound
        guard room == 0 else { continue }
        segments.append(Segment(HeldRecords(runs: runs, consultation: consultation)))
        (runs, room) = ([], size)
      }
    }
    if !runs.isEmpty {
      segments.append(Segment(HeldRecords(runs: runs, consultation: consultation)))
    }
    return segments
  }

  private var records: [RecordID] {
    runs.flatMap { run in
      (run.position..<(run.position + run.count))
        .map { RecordID(kind: run.kind, index: $0) }
    }
  }

  var attributes: [String] {
    var list = AttributeList()
    for run in runs where run.kind.isPassage {
      for passage in consultation.passages[run.position..<(run.position + run.count)] {
        list.add(passage.attributes.lazy.map(\.name))
      }
    }
    return list.names
  }

  func column(of field: Field) -> SegmentColumn? {
    let records = records
    var builder = ColumnBuilder()
    if field == .evidence, records.contains(where: consultation.isJudged) {
      _ = builder.place(of: Field.rich)
    }
    for (number, record) in records.enumerated() {
      for value in consultation.values(of: field, for: record) {
        builder.add(builder.place(of: value), to: number)
      }
    }
    var writer = ByteWriter()
    builder.write(to: &writer, capacity: records.count)
    return SegmentColumn(IndexBytes(writer.bytes), at: 0..<writer.count, capacity: records.count)
  }

  func words() -> SegmentWords? {
    var builder = WordsBuilder()
    for record in records {
      builder.addRecord(consultation.searchedTexts(of: record))
    }
    var writer = WordsWriter(builder, stemmer: consultation.isEnglish ? Stemmer() : nil)
    var bytes = ByteWriter()
    writer.words().write(to: &bytes)
    return SegmentWords(IndexBytes(bytes.bytes), at: 0..<bytes.count)
  }
}

extension Consultation {
  /// Whether somebody judged how a record is evidenced.
  fileprivate func isJudged(_ record: RecordID) -> Bool {
    record.kind.isPassage && passages[record.index].evidenceRich != nil
  }
}
