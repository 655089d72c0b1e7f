import ConsultationModel

/// What a subcommand has to say, in order, before a format is chosen: single values and tables.
package struct Report: Equatable, Sendable {
  package let members: [Member]
  /// What the report is a list of: what lines and cells are written of, where only one list can be.
  package let main: Table

  /// One named part of a report.
  package enum Member: Equatable, Sendable {
    case value(String, JSONValue)
    case table(Table)
  }

  package init(before: [Member] = [], _ main: Table, after: [Member] = []) {
    members = before + [.table(main)] + after
    self.main = main
  }
}
