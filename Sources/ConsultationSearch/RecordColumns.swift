import ConsultationModel

/// Every record of a consultation with its values in every field; cheap, since no text is read.
struct RecordColumns: Sendable {
  /// In the order of the file.
  let records: [RecordReference]
  /// The names of the attributes that records have, in the order of the file.
  let attributes: [String]
  private let columns: [Field: FieldColumn]
  private let ranks: [Int]

  init(_ consultation: Consultation) {
    let records = consultation.records
    let attributes = consultation.attributeNames
    var columns: [Field: FieldColumn] = [:]
    for field in Field.common + attributes.map(Field.attribute) {
      columns[field] = FieldColumn(field, of: consultation, records: records)
    }
    let types = columns[.type]
    ranks = records.indices.map { types?.places(of: $0).first ?? Int.max }
    self.records = records
    self.attributes = attributes
    self.columns = columns
  }

  /// Nil for an attribute that no record has.
  subscript(field: Field) -> FieldColumn? { columns[field] }

  /// Where a record stands when respondent types order the list; those without a type come last.
  func typeRank(of record: Int) -> Int { ranks[record] }
}
