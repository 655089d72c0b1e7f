import Glibc
import TestSupport
import Testing

@testable import ConsultationModel
@testable import ConsultationSearch

@Suite("Threads that wait for their turn to read")
struct ScanWaitingTests {
  @Test("waiting takes no time of the processor, even where no file more can be opened")
  func idle() async {
    await #expect(processExitsWith: .exitCode(7)) {
      let lines = (0..<200).map { "{\"id\": \"r\($0)\", \"text\": \"\"}" }
      let folder = try ResponseFolder(lines.joined(separator: "\n"))
      let file = try folder.file()
      var limit = rlimit(rlim_cur: 0, rlim_max: 0)
      try #require(setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
      let start = clock()
      try ResponseScan(of: file, inChunksOf: .init(lines: 10, bytes: 1 << 20))
        .run(onThreads: 2) { (responses) throws(FaultyFile) in
          // The other thread comes no further than a few chunks until this one is joined.
          if responses.chunk.number == 0 { usleep(1_000_000) }
          try responses.readAll { _, _ in }
        } takingInOrder: { _ in
          true
        }
      // A status of our own, since one that fails would be no different from any other.
      exit(clock() - start < CLOCKS_PER_SEC / 2 ? 7 : 1)
    }
  }
}
