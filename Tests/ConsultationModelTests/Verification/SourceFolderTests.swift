import Foundation
import TestSupport
import Testing

@testable import ConsultationModel

@Suite("A folder with the texts of sources")
struct SourceFolderTests {
  private let report = Source(id: "report-2023", title: "The report")

  @Test("a text is found by the source's id, and nothing is not a fault")
  func found() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("Its words – all of them.", to: "report-2023.txt")
    for path in [folder.path, folder.path + "/"] {
      let sources = try SourceFolder(path: path)
      #expect(sources.path(of: report) == file)
      #expect(try sources.text(of: report) == "Its words – all of them.")
      #expect(try sources.text(of: Source(id: "other", title: "Another")) == nil)
    }
  }

  @Test("what is no folder is refused")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("", to: "report.txt")
    for (path, reason) in [
      (file, "it is not a folder"), ("\(folder.path)/none", "there is no such folder"),
    ] {
      let error = #expect(throws: FaultyFile.self) { try SourceFolder(path: path) }
      #expect(error?.description == "\(path): cannot be read: \(reason)")
      #expect(error?.isUnread == true)
    }
  }

  @Test("a text that is not UTF-8 is a fault with its location")
  func notUTF8() throws {
    let folder = try TemporaryFolder()
    let file = "\(folder.path)/report-2023.txt"
    try Data(Array("One line\nand caf".utf8) + [0xE9, 0x20]).write(to: URL(filePath: file))
    let sources = try SourceFolder(path: folder.path)
    let error = #expect(throws: FaultyFile.self) { try sources.text(of: report) }
    #expect(
      error?.description
        == "\(file): at line 2, column 8: found bytes that are not UTF-8, expected text")
  }

  @Test("a text that cannot be read is told of")
  func unread() throws {
    let folder = try TemporaryFolder()
    let file = "\(folder.path)/report-2023.txt"
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    let sources = try SourceFolder(path: folder.path)
    let error = #expect(throws: FaultyFile.self) { try sources.text(of: report) }
    #expect(error?.description == "\(file): cannot be read: it is a folder, not a file")
  }

  @Test("a consultation's folder may bring the texts along")
  func beside() throws {
    let folder = try TemporaryFolder()
    #expect(SourceFolder(besideConsultationAt: folder.path) == nil)
    let inside = "\(folder.path)/sources"
    try FileManager.default.createDirectory(atPath: inside, withIntermediateDirectories: false)
    #expect(SourceFolder(besideConsultationAt: folder.path)?.path == inside)
    let file = try folder.write("{}", to: "consultation.json")
    #expect(SourceFolder(besideConsultationAt: file) == nil)
  }
}
