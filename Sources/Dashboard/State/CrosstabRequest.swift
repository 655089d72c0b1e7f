import ConsultationSearch

/// What the dashboard asks for its table.
package struct CrosstabRequest: Equatable, Sendable {
  package var passages: SearchRequest
  package var columns: Field
}
