/// The names of values, those that several share told apart by their values, so that an object can
/// be keyed by them.
struct DistinctNames {
  let names: [String]

  init(_ values: [(name: String, value: String)]) {
    let counts = Dictionary(values.map { ($0.name, 1) }, uniquingKeysWith: +)
    names = values.map { counts[$0.name] == 1 ? $0.name : "\($0.name) (\($0.value))" }
  }
}
