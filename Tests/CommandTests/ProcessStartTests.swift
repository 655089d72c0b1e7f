import Foundation
import TestSupport
import Testing

/// What a process is given that is not as usual: its streams, its arguments.
@Suite("The start of a process")
struct ProcessStartTests {
  private func shell(_ script: String, _ folder: TemporaryFolder) throws -> Program.Outcome {
    try Program.run(
      ["-c", script, Program.url.path(), folder.path],
      environment: ["XDG_CACHE_HOME": folder.path], of: URL(filePath: "/bin/bash"))
  }

  @Test("A path of any bytes is opened, and named in a message")
  func path() throws {
    let folder = try TemporaryFolder()
    let script = #"""
      name="$1"/$'caf\xe9'; mkdir "$name"
      echo '{"format":"greenpaper/1","title":"T","themes":[]}' > "$name/consultation.json"
      "$0" check "$name" && "$0" check "$name"2
      """#
    let outcome = try shell(script, folder)
    #expect(outcome.errors.hasPrefix("No faults.\n"))
    #expect(outcome.errors.contains(#"caf\xE92: cannot be read: No such file or directory"#))
    #expect(outcome.status == 3)
  }

  @Test("With streams that are closed, nothing is written into what is opened instead")
  func closed() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(
      #"{"format":"greenpaper/1","title":"T","themes":[]}"#, to: "consultation.json")
    _ = try folder.write(#"{"id":"a","text":"care"}"# + "\n5\n", to: "responses.jsonl")
    let before = try Data(contentsOf: URL(filePath: "\(folder.path)/responses.jsonl"))
    let outcome = try shell(
      #""$0" search care "$1" <&- >&- 2>&-; echo $?; "$0" search care "$1" >&-; echo $?"#, folder)
    #expect(outcome.output == "3\n3\n")
    #expect(outcome.errors.contains("The output cannot be written"))
    #expect(try Data(contentsOf: URL(filePath: "\(folder.path)/responses.jsonl")) == before)
  }
}
