import ConsultationModel
import Synchronization

/// Every record of a consultation with its values in every field.
///
/// A class, since a field's values are gathered once for all, when they are first asked for.
final class RecordColumns: Sendable {
  /// In the order of the file.
  let records: [RecordReference]
  /// The names of the attributes that records have, in the order of the file.
  let attributes: [String]
  private let consultation: Consultation
  private let columns = Mutex<[Field: FieldColumn]>([:])

  init(_ consultation: Consultation) {
    self.consultation = consultation
    records = consultation.records
    attributes = consultation.attributeNames
  }

  /// Nil for an attribute that no record has.
  subscript(field: Field) -> FieldColumn? {
    if case .attribute(let name) = field, !attributes.contains(name) { return nil }
    return columns.withLock { columns in
      if let column = columns[field] { return column }
      let column = FieldColumn(field, of: consultation, records: records)
      columns[field] = column
      return column
    }
  }
}
