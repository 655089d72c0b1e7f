import ConsultationModel
import Terminal

/// The dates of a consultation on one line of time, with its years below.
struct TimeStrip {
  private let typesetter: Typesetter
  private let columns: Int
  private let events: [PartialDate]
  private let figures: [PartialDate]

  init(_ scene: Scene, columns: Int) {
    typesetter = scene.typesetter
    self.columns = columns
    let consultation = scene.consultation
    events = consultation.events.map(\.date)
    figures = consultation.figures.compactMap { figure in
      figure.evidence.flatMap { consultation.source($0.source) }?.published
    }
  }

  /// Marks over a scale of years: `●` what happened or is due, `£` where a figure was reported.
  var lines: [StyledText] {
    let years = (events + figures).map(\.year)
    guard let first = years.min(), let last = years.max(), columns >= 20 else { return [] }
    let scale = Double(columns - 1) / Double(last - first + 1)
    func column(_ date: PartialDate) -> Int {
      min(columns - 1, Int((Double(date.year - first) + date.partOfYear) * scale))
    }
    var scaleLine = [Character](repeating: "─", count: columns)
    var labels = StyledText()
    var end = 0
    for year in first...last {
      let place = Int(Double(year - first) * scale)
      scaleLine[place] = "┴"
      guard place >= end else { continue }
      labels.append(String(repeating: " ", count: place - end) + String(year), Palette.support)
      end = place + String(year).count + 1
      labels.append(" ")
    }
    return [
      marks(figures.map(column), "£", Palette.accent), marks(events.map(column), "●", .plain),
      StyledText(String(scaleLine), Palette.rule), labels,
    ]
  }

  private func marks(_ places: [Int], _ mark: String, _ style: Style) -> StyledText {
    var line = StyledText()
    var end = 0
    for place in Set(places).sorted() {
      line.append(String(repeating: " ", count: place - end))
      line.append(mark, style)
      end = place + 1
    }
    return line
  }
}

extension PartialDate {
  /// How much of the year has gone by when the date begins, from 0 to 1.
  fileprivate var partOfYear: Double {
    (Double((month ?? 1) - 1) + Double((day ?? 1) - 1) / 31) / 12
  }
}
