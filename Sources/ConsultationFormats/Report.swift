import ConsultationModel
import JSON

/// What a subcommand has to say, in order, before a format is chosen: single values and tables.
package struct Report {
  /// What stands before the main list, and after it.
  let before: [Member]
  let after: [Member]
  /// What the report is a list of: what lines and cells are written of, where only one list can be.
  package let main: Table

  /// One named part of a report.
  package enum Member {
    case value(String, JSONValue)
    case table(Table)
  }

  package init(before: [Member] = [], _ main: Table, after: [Member] = []) {
    self.before = before
    self.main = main
    self.after = after
  }
}
