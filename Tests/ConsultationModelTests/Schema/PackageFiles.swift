import Foundation
import JSON

@testable import ConsultationModel

/// The files of the package, wherever it is; they are named from its root.
enum PackageFiles {
  static func path(of file: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../\(file)").standardized.path
  }

  static func json(_ file: String) throws -> JSONValue {
    try JSONScanner.value(of: Array(Data(contentsOf: URL(filePath: path(of: file)))).span)
  }
}
