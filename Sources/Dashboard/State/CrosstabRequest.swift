import ConsultationSearch

/// What the dashboard asks for its table.
package struct CrosstabRequest: Equatable, Sendable {
  package var passages: SearchRequest
  package var columns: Field
  /// How many records there are to be counted among: responses may still be read.
  package var among: Int
}
