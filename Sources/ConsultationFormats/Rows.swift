import ConsultationModel
import JSON

/// The rows of a table, each made when it is asked for: of a million, no more than one need be in
/// memory.
package struct Rows: RandomAccessCollection, ExpressibleByArrayLiteral {
  package let endIndex: Int
  private let row: (Int) -> [JSONValue]

  package init(_ rows: some RandomAccessCollection<[JSONValue]>) {
    endIndex = rows.count
    row = { rows[rows.index(rows.startIndex, offsetBy: $0)] }
  }

  package init(arrayLiteral rows: [JSONValue]...) { self.init(rows) }

  package var startIndex: Int { 0 }

  package subscript(position: Int) -> [JSONValue] { row(position) }
}

extension Rows: Equatable {
  package static func == (one: Rows, other: Rows) -> Bool { one.elementsEqual(other) }
}
