import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("A key costs no more where a list is long", .serialized)
struct ManyRecordsTests {
  /// So many curated records of each kind that a tab lists whole: all quotations of one source, asks
  /// over fifty themes, and figures that are compared, parts of others or neither.
  private static func consultation(_ count: Int) -> Consultation {
    var consultation = Consultation(title: "Many")
    consultation.published = PartialDate("2024-01-01")
    consultation.sources = [Source(id: "s", title: "The only source")]
    consultation.sources[0].published = PartialDate("2024-01-01")
    consultation.themes = (0..<50).map { Theme(id: "t\($0)", name: "Theme number \($0)") }
    consultation.quotes = (0..<count).map { number in
      var quote = Passage(
        id: "q\(number)", text: "It was said \(number) times.", themes: ["t\(number % 50)"])
      quote.evidence = [Evidence(source: "s")]
      quote.evidence[0].paragraph = (number * 7_919) % count
      return quote
    }
    consultation.answers = (0..<count / 4).map { number in
      Answer(
        id: "a\(number)", theme: "t\(number % 50)", ask: "Do it \(number) times", askedBy: "many",
        status: number % 3 == 0 ? .met : .noAnswerReported)
    }
    consultation.figures = (0..<count / 4).map { number in
      var figure = Figure(
        id: "f\(number)", name: "Sum number \(number), for “heating”", amount: 1_000 + number,
        kind: number % 2 == 0 ? .recommended : .pledged)
      figure.evidence = [Evidence(source: "s")]
      return figure
    }
    return consultation
  }

  /// The time of a step down with the picture of it, the least of many: the rest is of the machine.
  private static func costOfStep(in dashboard: inout Store) -> Duration {
    (0..<40).map { _ in
      ContinuousClock().measure {
        dashboard.apply(.move(1))
        #expect(dashboard.state.questions.isEmpty)
        let drawing = dashboard.draw(with: Typesetter(.unicode))
        dashboard.apply(.measured(drawing.viewports))
      }
    }.min() ?? .zero
  }

  @Test(
    "A step and its picture cost the same among 20,000 as among 800",
    arguments: [["6", .enter], ["4"], ["3"], ["3", "d"]] as [[Key]])
  func step(keys: [Key]) {
    var costs: [Duration] = []
    for count in [800, 20_000] {
      var dashboard = Store.on(Self.consultation(count), columns: 120, rows: 40)
      for key in keys { dashboard.press(key) }
      #expect(dashboard.state.count(in: dashboard.state.focus) >= count / 4)
      costs.append(Self.costOfStep(in: &dashboard))
    }
    #expect(costs[1] < costs[0] * 3, "\(costs)")
  }
}
