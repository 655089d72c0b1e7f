import Glibc
import TestSupport
import Testing

@testable import ConsultationModel

@Suite("Finding the file of a consultation")
struct FindingFilesTests {
  private func sentence(_ path: String) -> String? {
    #expect(throws: FaultyFile.self) { try ConsultationFile.read(path: path) }?
      .description
  }

  @Test("a file is read by its name, and a folder by the file in it")
  func fileAndFolder() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(CompleteConsultation.text, to: "consultation.json")
    let read = try ConsultationFile.read(path: file)
    #expect(read.title == "A place to call home")
    #expect(try ConsultationFile.read(path: folder.path) == read)
    #expect(try ConsultationFile.read(path: folder.path + "/") == read)
  }

  @Test("a fault in a folder's file names the file")
  func faultInFolder() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("[", to: "consultation.json")
    let start = "\(folder.path)/consultation.json: at line 1, column 2: "
    #expect(sentence(folder.path)?.hasPrefix(start) == true)
  }

  @Test("a file that is not there is told of, with its name made harmless")
  func missing() throws {
    let folder = try TemporaryFolder()
    #expect(
      sentence(folder.path)
        == "\(folder.path)/consultation.json: cannot be read: No such file or directory")
    #expect(
      sentence("\(folder.path)/\u{1B}[31m\n.json")
        == "\(folder.path)/\\u{1B}[31m\\n.json: cannot be read: No such file or directory")
    #expect(
      sentence("\(folder.path)/x\0.json")
        == "\(folder.path)/x\\u{0}.json: cannot be read:"
        + " its name has a null character in it")
  }

  @Test("a file that cannot be opened is told from one that is read and faulty")
  func unread() throws {
    let folder = try TemporaryFolder()
    let faulty = try folder.write("{}", to: "faulty.json")
    for (path, isUnread) in [(faulty, false), (folder.path, true)] {
      let error = #expect(throws: FaultyFile.self) {
        try ConsultationFile.read(path: path)
      }
      #expect(error?.isUnread == isUnread)
    }
  }

  @Test("what is no file is refused without waiting for it")
  func devices() throws {
    let folder = try TemporaryFolder()
    let pipe = "\(folder.path)/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    #expect(sentence(pipe) == "\(pipe): cannot be read: it is a named pipe, not a file")
    #expect(sentence("/dev/zero") == "/dev/zero: cannot be read: it is a device, not a file")
  }

  @Test("a file too large to be held is refused unread")
  func tooLarge() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("", to: "sparse.json")
    try #require(truncate(file, 1 << 30) == 0)
    #expect(sentence(file) == "\(file): cannot be read: it is larger than 256 MB")
  }

  @Test("a file that may not be read is told of", .enabled(if: geteuid() != 0, "root reads all"))
  func forbidden() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("{}", to: "secret.json")
    try #require(chmod(file, 0) == 0)
    #expect(sentence(file) == "\(file): cannot be read: Permission denied")
  }
}
