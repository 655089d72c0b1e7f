import ConsultationModel
import Dashboard
import Files

/// What a person has set in the file for it.
struct ConfigurationFile {
  private(set) var configuration = Configuration()
  private var faults: [Fault] = []

  /// The person's own file; without one nothing is set.
  static func ofThePerson() -> ConfigurationFile {
    guard let folder = PersonalFolder.configuration else { return ConfigurationFile() }
    return ConfigurationFile(path: "\(folder)/config")
  }

  private init() {}

  private init(path: String) {
    let name = PersonalFolder.abbreviated(path)
    do {
      guard let bytes = try FileBytes.contents(path: path, limit: 1 << 20) else { return }
      (configuration, faults) = Configuration.read(bytes, file: name)
    } catch {
      faults = [Fault(file: name, reason: "cannot be read: \(error.reason)")]
    }
  }

  /// What to say of the faults on the screen; nil where there are none.
  var remark: String? {
    guard let first = faults.first else { return nil }
    let others = faults.count > 1 ? " (and \(faults.count - 1) more)" : ""
    return first.description + others
  }

  /// Says on standard error what was not heeded, a line each.
  func tellOfFaults() {
    for fault in faults { StandardStream.tell(fault.description) }
  }
}
