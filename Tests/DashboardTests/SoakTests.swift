import TestSupport
import Testing

@Suite("Over many random keys, sizes and pastes")
struct SoakTests {
  @Test(
    "the terminal always shows what was drawn last, and memory stays flat",
    arguments: SoakSettings.seeds)
  func soak(seed: UInt64) async {
    // ncurses has one screen in a process, and memory is that of a process.
    await #expect(processExitsWith: .success) {
      [seed = seed as UInt64, steps = SoakSettings.steps as Int] in
      do {
        var soak = try Soak(seed: seed)
        try soak.run(steps: steps)
      } catch {
        Issue.record(error)
      }
    }
  }
}
