import Files
import Glibc
import TestSupport
import Testing

@Suite("Files that are there whole or not at all")
struct WrittenFileTests {
  private struct Broken: Error {}

  private func text(_ path: String) throws -> String? {
    try FileBytes.contents(path: path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("all pieces are written in their order, however many there are")
  func whole() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/numbers"
    try WrittenFile(path: path).write(mayReplace: false) { take in
      for number in 0..<50_000 { try take("\(number)\n") }
    }
    #expect(try text(path) == (0..<50_000).map { "\($0)\n" }.joined())
  }

  @Test("an error in the middle leaves what was there, and nothing beside it")
  func broken() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "kept")
    let failure = #expect(throws: WrittenFile.Failure.self) {
      try WrittenFile(path: path).write(mayReplace: true) { take in
        try take(String(repeating: "new", count: 100_000))
        throw Broken()
      }
    }
    #expect(failure == .system("Broken()"))
    #expect(try text(path) == "old")
    #expect(folder.names == ["kept"])
  }

  @Test("what is there is replaced only where it may be")
  func replacing() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "kept")
    let failure = #expect(throws: WrittenFile.Failure.self) {
      try WrittenFile(path: path).write(mayReplace: false) { try $0("new") }
    }
    #expect(failure == .alreadyThere)
    #expect(try text(path) == "old")
    try WrittenFile(path: path).write(mayReplace: true) { try $0("new") }
    #expect(try text(path) == "new")
  }

  @Test("what is kept for a person is theirs alone, in a folder that is made for it")
  func kept() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/state/places/one"
    let file = KeptFile(path: path)
    #expect(file.text == nil)
    try file.replace(with: "here")
    #expect(file.text == "here")
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test("what cannot be kept is told with its path and the reason")
  func unkept() throws {
    let folder = try TemporaryFolder()
    let path = "\(try folder.write("", to: "file"))/one"
    let failure = #expect(throws: FileFailure.self) { try KeptFile(path: path).replace(with: "") }
    #expect(failure?.path == path)
    #expect(failure?.reason == "Not a directory")
  }
}
