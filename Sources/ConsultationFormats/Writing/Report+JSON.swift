import ConsultationModel

extension Report {
  /// The whole report as one JSON object, keys in the report's order, ending with a newline.
  package var json: String {
    var writer = JSONText(indented: true)
    writer.append(
      .object(
        members.map { member in
          switch member {
          case .value(let key, let value): JSONValue.Member(key, value)
          case .table(let table): JSONValue.Member(table.name, .array(table.objects))
          }
        }))
    return writer.text + "\n"
  }

  /// The main list as JSON lines: one object a line, and nothing else of the report.
  package var jsonLines: String {
    var lines = ""
    for object in main.objects {
      var writer = JSONText(indented: false)
      writer.append(object)
      lines += writer.text + "\n"
    }
    return lines
  }
}

extension Table {
  fileprivate var objects: [JSONValue] {
    rows.map { row in
      .object(zip(columns, row).map { JSONValue.Member($0.name, $1) })
    }
  }
}
