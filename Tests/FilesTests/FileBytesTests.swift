import Files
import Glibc
import TestSupport
import Testing

@Suite("Reading files whole and in ranges")
struct FileBytesTests {
  @Test("a file that says it is empty is read to its end")
  func sizeless() throws {
    let bytes = try FileBytes.read(path: "/proc/self/status")
    #expect(bytes.starts(with: Array("Name:".utf8)))
    #expect(bytes.last == UInt8(ascii: "\n"))
  }

  @Test("where there is nothing by a name, that is no failure; what is no file is one")
  func contents() throws {
    let folder = try TemporaryFolder()
    #expect(try FileBytes.contents(path: "\(folder.path)/none") == nil)
    let failure = #expect(throws: FileFailure.self) {
      try FileBytes.contents(path: folder.path)
    }
    #expect(failure?.path == folder.path)
    #expect(failure?.reason == "it is a folder, not a file")
  }

  @Test("a range has fewer bytes where the file ends before it does")
  func ranges() throws {
    let folder = try TemporaryFolder()
    let file = try RegularFile(path: try folder.write("abcdef", to: "letters"))
    for (range, text) in [
      (0..<6, "abcdef"), (2..<4, "cd"), (4..<9, "ef"), (6..<8, ""), (3..<3, ""),
    ] {
      #expect(try String(decoding: file.bytes(in: range), as: UTF8.self) == text)
    }
  }

  @Test("a signal in the middle of a call has it made again, any other refusal is thrown")
  func interruption() throws {
    var calls = 0
    let result = try uninterrupted {
      calls += 1
      errno = EINTR
      return calls < 3 ? -1 : 7
    }
    #expect(result == 7 && calls == 3)
    let error = #expect(throws: SystemError.self) {
      try uninterrupted {
        errno = ENOSPC
        return -1
      }
    }
    #expect(error == SystemError(ENOSPC))
    #expect(error?.reason == "No space left on device")
  }
}
