import Testing
import Threads

@Suite("A value that threads change and wait for", .timeLimit(.minutes(1)))
struct MonitorTests {
  @Test("No change of one thread is lost to another's")
  func changes() {
    let monitor = Monitor(0)
    onThreads(4) {
      for _ in 0..<10_000 { monitor.change { $0 += 1 } }
    }
    #expect(monitor.read { $0 } == 40_000)
  }

  @Test("Threads take turns, whichever of them is woken")
  func turns() {
    let monitor = Monitor((turn: 0, next: 0))
    onThreads(4) {
      var own = 0
      monitor.change {
        own = $0.next
        $0.next += 1
      }
      for round in 0..<200 {
        let turn = own + 4 * round
        monitor.wait { $0.turn == turn }
        monitor.change { $0.turn += 1 }
      }
    }
    #expect(monitor.read { $0.turn } == 800)
  }
}
