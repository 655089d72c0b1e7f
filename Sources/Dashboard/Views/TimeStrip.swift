import ConsultationModel
import ConsultationSearch
import Terminal

/// The dates of a consultation on one line of time, with its years below.
struct TimeStrip {
  private let scene: Scene
  private let columns: Int
  private let events: [PartialDate]
  private let figures: [PartialDate]
  /// The date of the selected record, which stands out; nil where it has none.
  private let chosen: PartialDate?

  init(_ scene: Scene, columns: Int) {
    self.scene = scene
    self.columns = columns
    let consultation = scene.consultation
    events = scene.state.funding.eventDates
    figures = scene.state.funding.reportDates
    let selected = scene.state.listed(scene.state.selection(in: .figures), in: .figures)
    chosen = selected.record.flatMap(consultation.date)
  }

  /// Marks over a scale of years: `●` for what happened or is due, `◆` for a figure's report.
  var lines: [StyledText] {
    let years = (events + figures).map(\.year)
    guard let first = years.min(), let last = years.max(), columns >= 20 else { return [] }
    let scale = Scale(first: first, last: last, columns: columns)
    let figureMarks = marks(figures, "◆", on: scale)
    let eventMarks = marks(events, "●", on: scale)
    let legend = StyledText("◆ figure reported   ● event", StyleSheet.support)
    let heading = scene.spread(StyledText("In time", StyleSheet.heading), legend, over: columns)
    return [heading, figureMarks, eventMarks, scale.line, scale.labels]
  }

  private func marks(_ dates: [PartialDate], _ mark: String, on scale: Scale) -> StyledText {
    var line = StyledText()
    var end = 0
    let chosenColumn = chosen.flatMap { dates.contains($0) ? scale.column(of: $0) : nil }
    for column in Set(dates.map(scale.column)).sorted() {
      line.append(String(repeating: " ", count: column - end))
      line.append(
        mark, column == chosenColumn ? StyleSheet.accent.with([.bold, .reverse]) : .plain)
      end = column + 1
    }
    return line
  }

  /// Years laid out over so many columns.
  private struct Scale {
    let first: Int
    let last: Int
    let columns: Int

    private var columnsAYear: Double { Double(columns) / Double(last - first + 1) }

    func column(of date: PartialDate) -> Int {
      min(columns - 1, Int((Double(date.year - first) + date.partOfYear) * columnsAYear))
    }

    private func column(ofYear year: Int) -> Int { Int(Double(year - first) * columnsAYear) }

    var line: StyledText {
      var line = [Character](repeating: "─", count: columns)
      for year in first...last { line[column(ofYear: year)] = "┴" }
      return StyledText(String(line), StyleSheet.rule)
    }

    /// The years under their ticks, as many as have room.
    var labels: StyledText {
      var labels = ""
      for year in first...last where column(ofYear: year) >= labels.count {
        labels += String(repeating: " ", count: column(ofYear: year) - labels.count) + "\(year) "
      }
      return StyledText(labels, StyleSheet.support)
    }
  }
}

extension Consultation {
  fileprivate func date(of record: Record) -> PartialDate? {
    switch record {
    case .figure(let figure): date(of: figure)
    case .event(let event): event.date
    default: nil
    }
  }
}

extension PartialDate {
  /// How much of the year has gone by when the date begins, from 0 to 1.
  fileprivate var partOfYear: Double {
    (Double((month ?? 1) - 1) + Double((day ?? 1) - 1) / 31) / 12
  }
}
