import ConsultationModel
import JSON

/// The rows of a table, each made when its turn comes: of a million, no more than a few need be in
/// memory.
package struct Rows: Sequence, ExpressibleByArrayLiteral {
  private let iterator: () -> AnyIterator<[JSONValue]>

  package init(_ rows: some Sequence<[JSONValue]>) {
    iterator = { AnyIterator(rows.makeIterator()) }
  }

  package init(arrayLiteral rows: [JSONValue]...) { self.init(rows) }

  package func makeIterator() -> AnyIterator<[JSONValue]> { iterator() }
}

extension Rows: Equatable {
  package static func == (one: Rows, other: Rows) -> Bool { one.elementsEqual(other) }
}
