import JSON

@testable import ConsultationModel

/// A JSON Schema of the format, as it ships.
struct FormatSchema {
  let path: String
  let root: JSONValue

  init(_ name: String) throws {
    let file = "Resources/schema/\(name).schema.json"
    path = PackageFiles.path(of: file)
    root = try PackageFiles.json(file)
  }

  /// What the reader refuses beyond the schema, by the list that ends its description.
  var rulesBeyond: [String] {
    let lines = root.text(of: "description").split(separator: "\n").map(String.init)
    return lines.drop { $0 != "Refused beyond this schema:" }.dropFirst().map { line in
      line.hasPrefix("- ") ? String(line.dropFirst(2)) : line
    }
  }

  /// The schema's own object and those of `$defs`, by what references call them.
  var objects: [(name: String, schema: JSONValue, properties: [JSONValue.Member])] {
    let definitions = root.member("$defs")?.value.members ?? []
    return ([("#", root)] + definitions.map { ("#/$defs/\($0.key)", $0.value) })
      .compactMap { name, schema in
        schema.member("properties").map { (name, schema, $0.value.members) }
      }
  }
}

extension JSONValue {
  var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// The text of a key; empty where there is none.
  func text(of key: String) -> String {
    guard case .string(let text) = member(key)?.value else { return "" }
    return text
  }
}
