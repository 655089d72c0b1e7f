import ConsultationModel
import ConsultationSearch
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite("The dashboard on a folder of hostile data")
struct HostileFolderTests {
  /// One way to each tab, card and overlay, and through what hostile text can be pasted into.
  private static let ways: [[Key]] = [
    ["1"], ["1", .tab, .down], ["2"], ["2", .enter], ["2", .tab, .enter], ["3", "b", " ", .down],
    ["3", .enter], ["3", "d", "G"], ["4", .down], ["4", .enter], ["5", "c"], ["5", "m"],
    ["5", .enter], ["6", .down, .enter], ["?"], ["/", "h", "a"], ["/", "h", "a", .enter, "n"],
    ["/", .paste(HostileText.everything)], ["/", .paste(HostileText.everything), .enter],
  ]

  private static let sizes = [
    Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 99, rows: 16),
    Size(columns: 104, rows: 30), Size(columns: 300, rows: 90), Size(columns: 12, rows: 3),
  ]

  @Test("No cell has anything in it that acts or hides", arguments: HostileText.all)
  func cells(hostile: HostileText) throws {
    try look(at: hostile.text, sizes: 1)
  }

  @Test("Nor is there any where all of it comes together")
  func together() throws {
    try look(at: HostileText.everything, sizes: Self.sizes.count)
  }

  /// Goes every way, and looks where it leads in so many sizes.
  private func look(at text: String, sizes: Int) throws {
    let folder = try HostileFolder(text)
    let consultation = try ConsultationFile.read(path: folder.path)
    let engine = ConsultationIndex(consultation)
    let verification = try Verification(of: consultation, in: SourceFolder(path: folder.sources))
    for (index, keys) in Self.ways.enumerated() {
      let own = (Self.sizes + Self.sizes).dropFirst(index % Self.sizes.count)
      var dashboard = Store(consultation, engine: engine, size: own.first ?? Self.sizes[0])
      dashboard.send(.verified(verification))
      for key in keys {
        dashboard.look()
        if let action = dashboard.state.action(for: key) { dashboard.send(action) }
      }
      for size in own.prefix(sizes) {
        dashboard.send(.resize(size))
        for repertoire in [Repertoire.unicode, .ascii] {
          expectWhole(dashboard.look(repertoire).canvas, "after \(keys)")
        }
      }
    }
  }

  /// Every cell is harmless, and every row is as wide as its cells are many.
  private func expectWhole(_ canvas: Canvas, _ remark: String) {
    for row in 0..<canvas.size.rows {
      let text = canvas.row(row).map(\.text).joined()
      if let harm = UnsafeOutput(in: text, allowing: []) {
        Issue.record("\(harm) \(remark)")
      }
      let width = canvas.row(row).reduce(0) { $0 + canvas.typesetter.width(of: $1.text) }
      if width != canvas.size.columns { Issue.record("A row of \(width) cells \(remark): \(text)") }
    }
  }
}
