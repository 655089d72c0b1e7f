import ConsultationModel
import Dashboard
import Files

/// What a person has set in the file for it.
struct ConfigurationFile {
  private(set) var configuration = Configuration()
  private var faults: [Fault] = []
  private var faultCount = 0

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
      (configuration, faults, faultCount) = Configuration.read(bytes, file: name)
    } catch {
      faults = [Fault(file: name, reason: "cannot be read: \(error.reason)")]
      faultCount = 1
    }
  }

  /// What to say of the faults on the screen; nil where there are none.
  var remark: String? {
    guard let first = faults.first else { return nil }
    let others = faultCount > 1 ? " (and \(DecimalWords.grouped(faultCount - 1)) more)" : ""
    return first.description + others
  }

  /// Says on standard error what was not heeded, a line each; of many the first, and how many there are.
  func tellOfFaults() {
    let told = faults.prefix(Self.mostTold)
    for fault in told { StandardStream.tell(fault.description) }
    let rest = faultCount - told.count
    guard rest > 0, let file = told.first?.file else { return }
    let faults = rest == 1 ? "fault" : "faults"
    StandardStream.tell("\(file): and \(DecimalWords.grouped(rest)) more \(faults).")
  }

  private static let mostTold = 10
}
