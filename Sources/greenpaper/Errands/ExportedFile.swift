import Dashboard

/// What a tab lists as a file: the same bytes that the subcommand for it writes.
struct ExportedFile {
  private let export: Export
  private let opened: OpenConsultation
  private let look: Look

  init(_ export: Export, of opened: OpenConsultation, look: Look) {
    self.export = export
    self.opened = opened
    self.look = look
  }

  /// Writes the file and says what came of it.
  func written() -> Export.Outcome {
    guard let format else {
      let endings = Self.formats.map { ".\($0.ending)" }
      let all = endings.dropLast().joined(separator: ", ") + " or " + (endings.last ?? "")
      return .failed("The name has to end in \(all), which says the format.")
    }
    let printout = printout
    do {
      let file = try WrittenFile(export.name)
      try file.write(mayReplace: export.mayReplace) { take in
        if format == .text {
          try withoutActuallyEscaping(take) { take in
            try Paper.ofFile(look: look).write(printout.consultation, to: take, printout.layOut)
          }
        } else {
          try printout.write(as: format, to: take)
        }
        try opened.checkWholeness()
      }
    } catch {
      return outcome(of: error)
    }
    return .written("Wrote \(Counted(printout.total, printout.noun)) to \(export.name).")
  }

  private func outcome(of failure: WrittenFile.Failure) -> Export.Outcome {
    switch failure {
    case .alreadyThere: .alreadyThere
    case .system(let reason): .failed("\(export.name) cannot be written: \(reason).")
    }
  }

  private static let formats: [(ending: String, format: OutputOptions.Format)] = [
    ("csv", .csv), ("json", .json), ("jsonl", .jsonl), ("md", .markdown), ("txt", .text),
  ]

  private var format: OutputOptions.Format? {
    let ending = export.name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    return Self.formats.first { $0.ending == ending.lowercased() }?.format
  }

  private var printout: Printout {
    switch export.content {
    case .themes(let request): .themes(request, in: opened)
    case .quotes(let request): .quotes(request, in: opened)
    case .funding(let request, let basis): .funding(request, on: basis, in: opened)
    case .answers(let request): .answers(request, in: opened)
    case .crosstab(let request):
      .crosstab(
        of: request.passages, rows: CountedField(.theme), columns: CountedField(request.columns),
        in: opened)
    case .sources(let request): .sources(request, in: opened)
    }
  }
}
